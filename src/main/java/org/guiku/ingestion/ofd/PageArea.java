package org.guiku.ingestion.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.guiku.ingestion.structure.Glyph;

/**
 * The sheet that a page is set on.
 *
 * @param box in millimetres
 */
record PageArea(Rectangle2D box) {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
  private static final Rectangle2D A4 = new Rectangle2D.Double(0, 0, 210, 297);

  /** In millimetres; the largest drawings that are printed are a third of it. */
  private static final double LONGEST_EDGE = 10_000;

  /**
   * A page's own sheet, or its document's, or A4 where neither is told or none could be printed.
   *
   * @param common what the document says of all its pages
   */
  static PageArea of(Optional<Element> page, Optional<Element> common) {
    return new PageArea(
        page.flatMap(own -> box(own, "Area"))
            .or(() -> common.flatMap(shared -> box(shared, "PageArea")))
            .orElse(A4));
  }

  private static Optional<Rectangle2D> box(Element holder, String area) {
    return holder
        .child(area)
        .flatMap(told -> told.textOf("PhysicalBox"))
        .flatMap(Numbers::box)
        .filter(PageArea::isSheet);
  }

  private static boolean isSheet(Rectangle2D box) {
    double shorter = Math.min(box.getWidth(), box.getHeight());
    return shorter > 0 && Math.max(box.getWidth(), box.getHeight()) <= LONGEST_EDGE;
  }

  /** From the page's millimetres to points from its top left corner. */
  AffineTransform view() {
    AffineTransform view =
        AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
    view.translate(-box.getX(), -box.getY());
    return view;
  }

  float width() {
    return (float) (box.getWidth() * POINTS_PER_MILLIMETRE);
  }

  float height() {
    return (float) (box.getHeight() * POINTS_PER_MILLIMETRE);
  }

  boolean showsAnyOf(List<Glyph> glyphs) {
    return glyphs.stream()
        .anyMatch(
            glyph ->
                glyph.left() >= 0
                    && glyph.right() <= width()
                    && glyph.baseline() > 0
                    && glyph.baseline() <= height());
  }
}
