package org.guiku.documents.web;

import org.guiku.documents.DocumentPage;

/** A page as the outer contract shows it; sizes in points. */
record PageView(int page, float width, float height, DocumentPage.Source source) {

  static PageView of(DocumentPage page) {
    return new PageView(page.number(), page.width(), page.height(), page.source());
  }
}
