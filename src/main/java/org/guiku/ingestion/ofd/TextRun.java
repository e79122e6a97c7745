package org.guiku.ingestion.ofd;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The characters of one text code, placed in the measure of the object that holds it.
 *
 * @param start from where the next one begins that does not say where
 * @param column whether they stand one below the other
 */
record TextRun(List<Placed> characters, Point2D start, boolean column) {

  /** A character, where its baseline begins, and how far it reaches. */
  record Placed(int character, Point2D at, double advance) {}

  /**
   * @param from where the code before began
   * @param most characters that are placed at all
   */
  static TextRun of(Element code, TextSetting setting, Point2D from, int most) {
    Point2D start =
        new Point2D.Double(
            Numbers.number(code, "X", from.getX()), Numbers.number(code, "Y", from.getY()));
    int[] characters = withoutLineBreaks(code.text()).codePoints().limit(most).toArray();
    int steps = Math.max(0, characters.length - 1);
    Optional<double[]> acrossGiven = code.attribute("DeltaX").map(d -> Deltas.of(d, steps));
    double[] down =
        code.attribute("DeltaY").map(d -> Deltas.of(d, steps)).orElse(new double[steps]);
    boolean column = acrossGiven.map(TextRun::isStill).orElse(true) && !isStill(down);
    double[] across =
        acrossGiven
            .filter(given -> column || !isStill(given))
            .orElseGet(() -> column ? new double[steps] : usual(characters, setting));
    return new TextRun(placed(characters, start, across, down, setting), start, column);
  }

  /** A part that was indented for people has breaks in it that are no part of the text. */
  private static String withoutLineBreaks(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\R\\s*", "");
  }

  private static boolean isStill(double[] deltas) {
    return Arrays.stream(deltas).allMatch(delta -> delta == 0);
  }

  /** The steps of a code that leaves them to its font. */
  private static double[] usual(int[] characters, TextSetting setting) {
    double[] across = new double[characters.length];
    for (int i = 0; i < characters.length; i++) {
      across[i] = setting.usualAdvance(characters[i]);
    }
    return across;
  }

  private static List<Placed> placed(
      int[] characters, Point2D start, double[] across, double[] down, TextSetting setting) {
    List<Placed> placed = new ArrayList<>(characters.length);
    double x = start.getX();
    double y = start.getY();
    for (int i = 0; i < characters.length; i++) {
      double step = i < across.length ? across[i] : 0;
      double advance =
          step > 0
              ? Math.min(step, setting.room(characters[i]))
              : setting.usualAdvance(characters[i]);
      placed.add(new Placed(characters[i], new Point2D.Double(x, y), advance));
      x += step;
      y += i < down.length ? down[i] : 0;
    }
    return placed;
  }
}
