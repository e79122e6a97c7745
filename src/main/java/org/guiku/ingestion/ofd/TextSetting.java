package org.guiku.ingestion.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.guiku.ingestion.structure.Glyph;

/**
 * How one text object is set.
 *
 * @param view from the object to points from the page's top left corner
 * @param size of its type, in the object's own measure
 * @param narrowing by which its glyphs are squeezed
 * @param along direction in which a character is read, as the page shows it, for one of the
 *     object's units
 * @param up direction from its foot to its head, likewise
 */
record TextSetting(AffineTransform view, double size, double narrowing, Point2D along, Point2D up) {

  /** The longest advance of characters other than Han, in ems, where no font tells it. */
  private static final double WIDEST_LATIN = 0.78;

  private static final double USUAL_LATIN = 0.5;

  static TextSetting of(Element text, AffineTransform view) {
    double turn = Math.toRadians(Numbers.number(text, "CharDirection", 0));
    Point2D along = new Point2D.Double(Math.cos(turn), Math.sin(turn));
    Point2D up = new Point2D.Double(Math.sin(turn), -Math.cos(turn));
    return new TextSetting(
        view,
        Numbers.number(text, "Size", 0),
        Numbers.number(text, "HScale", 1),
        view.deltaTransform(along, null),
        view.deltaTransform(up, null));
  }

  boolean standsUpright() {
    return along.getX() > 0 && up.getY() < 0 && Math.abs(along.getY()) < 0.05 * along.getX();
  }

  /** How far a character reaches at the most, in the object's measure. */
  double room(int character) {
    return (isWide(character) ? 1 : WIDEST_LATIN) * size * narrowing;
  }

  /** How far a character usually reaches. */
  double usualAdvance(int character) {
    return (isWide(character) ? 1 : USUAL_LATIN) * size * narrowing;
  }

  Glyph glyph(String text, Point2D at, double advance) {
    Point2D shown = view.transform(at, null);
    if (standsUpright()) {
      return new Glyph(
          text,
          (float) shown.getX(),
          (float) (shown.getX() + advance * along.getX()),
          (float) shown.getY(),
          (float) (-up.getY() * size));
    }
    return boxed(text, shown, advance);
  }

  /** A character that does not stand upright, by the box around it. */
  private Glyph boxed(String text, Point2D at, double advance) {
    double alongX = advance * along.getX();
    double alongY = advance * along.getY();
    double upX = size * up.getX();
    double upY = size * up.getY();
    double top = Math.min(0, alongY) + Math.min(0, upY);
    double bottom = Math.max(0, alongY) + Math.max(0, upY);
    return new Glyph(
        text,
        (float) (at.getX() + Math.min(0, alongX) + Math.min(0, upX)),
        (float) (at.getX() + Math.max(0, alongX) + Math.max(0, upX)),
        (float) (at.getY() + bottom),
        (float) (bottom - top));
  }

  /** Han and what is set as wide: CJK marks, kana, full width forms. */
  private static boolean isWide(int character) {
    return character >= 0x2E80 || character >= 0x2010 && character <= 0x203B;
  }
}
