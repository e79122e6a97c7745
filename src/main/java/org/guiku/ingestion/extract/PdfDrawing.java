package org.guiku.ingestion.extract;

import org.guiku.ingestion.structure.Glyph;
import org.guiku.ingestion.structure.PageContent;

/**
 * What a PDF page draws.
 *
 * @param unread characters of which the font does not say what they are
 * @param imageCover share of the page that images cover, 0 to 1
 * @param curves of its paths
 */
record PdfDrawing(PageContent content, int unread, float imageCover, int curves) {

  Legibility legibility() {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : content.glyphs()) {
      text.append(glyph.text());
    }
    return new Legibility(text.toString(), unread, imageCover, curves);
  }
}
