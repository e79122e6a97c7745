package org.guiku.comparison.pdf;

import org.guiku.comparison.pdf.LineBreaks.Line;
import org.openpdf.text.pdf.PdfContentByte;

/** A block that is drawn line by line. */
record SetBlock(Block block, String text, Typeface face) {

  private static final float BAR = 10;
  private static final float BAR_WIDTH = 1.5f;
  private static final float BELOW = 0.3f;

  /** A line that lacks more than this, in sizes of the font, is not stretched. */
  private static final float MOST_STRETCHED = 2;

  /**
   * @param y the base line, in points from below
   */
  void draw(Line line, PdfContentByte page, float y) {
    Setting setting = block.setting();
    if (block.margin() == Block.Margin.BAR) {
      float bottom = y - BELOW * setting.size();
      page.rectangle(Paper.EDGE - BAR, bottom, BAR_WIDTH, setting.leading());
      page.fill();
    }
    Pen pen = new Pen(page, face, setting.size(), Paper.EDGE, y);
    float spacing = spacing(line);
    int from = 0;
    for (Block.Span span : block.spans()) {
      int start = Math.max(line.start(), from);
      from += span.text().length();
      int end = Math.min(line.end(), from);
      if (start < end) {
        pen.draw(text.substring(start, end), span.style(), setting.weight(), spacing);
      }
    }
  }

  /** What makes a line end where the others end; the last one of a block ends where it does. */
  private float spacing(Line line) {
    float size = block.setting().size();
    String words = text.substring(line.start(), line.end());
    float left = Paper.MEASURE - face.width(words) * size;
    return line.next() < text.length() && left < MOST_STRETCHED * size
        ? left / words.codePointCount(0, words.length())
        : 0;
  }
}
