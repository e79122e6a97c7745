package org.guiku.ingestion.extract;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.guiku.ingestion.structure.Glyph;

/**
 * A page as a viewer shows it: its crop box, turned and scaled as the page says, measured from the
 * top left corner.
 */
record PdfView(float width, float height, Matrix matrix) {

  /** Where a glyph lands in the view, and whether it stands upright there. */
  record Placed(boolean upright, float left, float right, float baseline, float size) {

    Glyph glyph(String text) {
      return new Glyph(text, left, right, baseline, size);
    }
  }

  static PdfView of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float unit = page.getUserUnit();
    float width = crop.getWidth() * unit;
    float height = crop.getHeight() * unit;
    Matrix corner = Matrix.getTranslateInstance(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    Matrix shown =
        corner.multiply(Matrix.getScaleInstance(unit, unit)).multiply(turn(page, width, height));
    boolean sideways = page.getRotation() % 180 != 0;
    return sideways ? new PdfView(height, width, shown) : new PdfView(width, height, shown);
  }

  /** From a page of that size with its origin below to the view, whose origin is above. */
  private static Matrix turn(PDPage page, float width, float height) {
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new Matrix(0, 1, 1, 0, 0, 0);
      case 180 -> new Matrix(-1, 0, 0, 1, width, 0);
      case 270 -> new Matrix(0, -1, -1, 0, height, width);
      default -> new Matrix(1, 0, 0, -1, 0, height);
    };
  }

  /**
   * Places a glyph.
   *
   * @param advance in ems of text space
   * @param em the font's own
   */
  Placed place(Matrix rendering, float advance, float em) {
    Matrix shown = rendering.multiply(matrix);
    float x = shown.getTranslateX();
    float y = shown.getTranslateY();
    float alongX = shown.getScaleX();
    float alongY = shown.getShearY();
    float upX = shown.getShearX();
    float upY = shown.getScaleY();
    if (alongX > 0 && upY < 0 && Math.abs(alongY) < 0.05f * alongX) {
      return new Placed(true, x, x + advance * alongX, y, -upY * em);
    }
    float left = Math.min(0, advance * alongX) + Math.min(0, upX * em);
    float right = Math.max(0, advance * alongX) + Math.max(0, upX * em);
    float top = Math.min(0, advance * alongY) + Math.min(0, upY * em);
    float bottom = Math.max(0, advance * alongY) + Math.max(0, upY * em);
    return new Placed(false, x + left, x + right, y + bottom, bottom - top);
  }
}
