package org.guiku.documents.web;

import org.guiku.documents.DocumentId;
import org.guiku.documents.Passage;

/** The addresses at which a document's page opens with a passage lit. */
final class Places {

  private Places() {}

  static String of(DocumentId document, Passage passage) {
    String page = "/documents/" + document;
    String place =
        passage.page().isPresent()
            ? "/pages/" + passage.page().getAsInt()
            : "?at=" + passage.ordinal();
    return page + place + "#p" + passage.ordinal();
  }
}
