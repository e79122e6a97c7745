package org.guiku.comparison;

import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;

/** Two documents that a viewer may read, and that have texts to be compared. */
record ComparablePair(Document left, Document right) {

  /**
   * @throws Refused 404 UNKNOWN_DOCUMENT; 400 SAME_DOCUMENT; 409 NOT_READ_YET, NOT_READABLE,
   *     NO_TEXT with the document's title
   */
  static ComparablePair named(String left, String right, Documents documents, Viewer viewer) {
    ComparablePair pair =
        new ComparablePair(documents.named(left, viewer), documents.named(right, viewer));
    if (pair.left.id().equals(pair.right.id())) {
      throw new Refused(400, "SAME_DOCUMENT");
    }
    refuseWithoutText(pair.left);
    refuseWithoutText(pair.right);
    return pair;
  }

  private static void refuseWithoutText(Document document) {
    switch (document.status()) {
      case QUEUED, EXTRACTING -> throw new Refused(409, "NOT_READ_YET", document.title());
      case FAILED -> throw new Refused(409, "NOT_READABLE", document.title());
      case INDEXING, READY -> {
        if (document.passages() == 0) {
          throw new Refused(409, "NO_TEXT", document.title());
        }
      }
    }
  }
}
