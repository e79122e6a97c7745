package org.guiku.comparison.pdf;

import org.openpdf.text.pdf.PdfContentByte;

/** Draws words in a row. */
final class Pen {

  private static final float RULE = 0.06f;
  private static final float BOLD = 0.03f;

  private final PdfContentByte page;
  private final Typeface face;
  private final float size;
  private float x;
  private final float y;

  /**
   * @param x where the row begins, in points from the left
   * @param y its base line, in points from below
   */
  Pen(PdfContentByte page, Typeface face, float size, float x, float y) {
    this.page = page;
    this.face = face;
    this.size = size;
    this.x = x;
    this.y = y;
  }

  /**
   * @param spacing added behind each letter, in points
   */
  void draw(String text, Style style, Setting.Weight weight, float spacing) {
    page.saveState();
    colour(style.colour());
    page.beginText();
    page.setFontAndSize(face.font(), size);
    page.setCharacterSpacing(spacing);
    if (weight == Setting.Weight.BOLD) {
      page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
      page.setLineWidth(size * BOLD);
    }
    page.setTextMatrix(x, y);
    page.showText(text);
    page.endText();
    float end = x + face.width(text) * size + spacing * text.codePointCount(0, text.length());
    rule(style.rule(), end);
    page.restoreState();
    x = end;
  }

  private void rule(Style.Rule rule, float end) {
    if (rule != Style.Rule.NONE) {
      page.rectangle(x, y + rule.height() * size, end - x, RULE * size);
      page.fill();
    }
  }

  private void colour(int colour) {
    int red = colour >> 16 & 0xff;
    int green = colour >> 8 & 0xff;
    int blue = colour & 0xff;
    page.setRGBColorFill(red, green, blue);
    page.setRGBColorStroke(red, green, blue);
  }
}
