package org.guiku.ingestion.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.StringTokenizer;

/** Numbers as OFD writes them: several in one attribute, parted by spaces. */
final class Numbers {

  /** In millimetres; nothing that is printed lies a kilometre off. */
  private static final double FARTHEST = 1e6;

  private Numbers() {}

  /** A number; 0 where it is none, or none that can be placed on a page. */
  static double number(String written) {
    try {
      double number = Double.parseDouble(written);
      return Math.abs(number) <= FARTHEST ? number : 0;
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  static double number(Element element, String attribute, double otherwise) {
    return element.attribute(attribute).map(Numbers::number).orElse(otherwise);
  }

  /** A box: left, top, width and height. */
  static Optional<Rectangle2D> box(String written) {
    return numbers(written, 4).map(n -> new Rectangle2D.Double(n[0], n[1], n[2], n[3]));
  }

  /** From within an object to what holds it: its own matrix, then the corner of its boundary. */
  static AffineTransform placeOf(Element object) {
    AffineTransform place = new AffineTransform();
    object
        .attribute("Boundary")
        .flatMap(Numbers::box)
        .ifPresent(box -> place.translate(box.getX(), box.getY()));
    object
        .attribute("CTM")
        .flatMap(written -> numbers(written, 6))
        .ifPresent(n -> place.concatenate(new AffineTransform(n)));
    return place;
  }

  private static Optional<double[]> numbers(String written, int count) {
    StringTokenizer tokens = new StringTokenizer(written, " \t\r\n,");
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      if (!tokens.hasMoreTokens()) {
        return Optional.empty();
      }
      numbers[i] = number(tokens.nextToken());
    }
    return Optional.of(numbers);
  }
}
