package org.guiku.fonts;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Whether a font holds Chinese and can be put into a PDF, found out by doing so. Names of fonts do
 * not tell: some lack the characters, some forbid to be embedded, some have outlines of a kind that
 * cannot be.
 */
final class EmbeddingTrial {

  private static final String SAMPLE = "规划中华，。《》2035";

  private EmbeddingTrial() {}

  static boolean holds(ChineseFont font) {
    try {
      BaseFont face = EmbeddableFont.of(font).with(SAMPLE.codePoints());
      return SAMPLE.codePoints().allMatch(face::charExists) && isEmbedded(face);
    } catch (IOException | RuntimeException e) {
      // A file that is no font fails in any way at all.
      return false;
    }
  }

  private static boolean isEmbedded(BaseFont face) {
    try (Document trial = new Document()) {
      PdfWriter.getInstance(trial, OutputStream.nullOutputStream());
      trial.open();
      trial.add(new Paragraph(SAMPLE, new Font(face)));
    }
    return true;
  }
}
