package org.guiku.documents.web;

import org.guiku.documents.Document;

/** How a browser comes to show the pages of a document. */
enum Drawing {
  /** It draws the original itself. */
  ORIGINAL,
  /** It is given their text, set where it stands. */
  LETTERS,
  /** It is given a picture of each. */
  IMAGE,
  /** There are no pages; the text is set as it runs. */
  NONE;

  static Drawing of(Document document) {
    return switch (document.mediaType()) {
      case "application/pdf" -> ORIGINAL;
      case "application/ofd" -> LETTERS;
      case "image/jpeg", "image/png", "image/tiff" -> IMAGE;
      default -> NONE;
    };
  }
}
