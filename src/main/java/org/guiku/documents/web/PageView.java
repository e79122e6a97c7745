package org.guiku.documents.web;

import org.guiku.documents.DocumentPage;
import org.jspecify.annotations.Nullable;

/**
 * A page as the outer contract shows it; sizes in points.
 *
 * @param confidence of OCR, to a hundredth; left out where the text was written
 */
record PageView(
    int page, float width, float height, DocumentPage.Source source, @Nullable Double confidence) {

  static PageView of(DocumentPage page) {
    return new PageView(
        page.number(),
        page.width(),
        page.height(),
        page.source(),
        page.confidence().map(sure -> Math.round(sure * 100) / 100.0).orElse(null));
  }
}
