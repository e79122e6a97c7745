package org.guiku.comparison;

import java.util.List;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.outline.Coverage;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.springframework.stereotype.Component;

/** Which point of an outline became which chapter of a draft, found anew whenever it is asked. */
@Component
public class Outlines {

  /** An outline and a draft, and how the one follows the other. */
  public record Followed(Document outline, Document draft, Coverage coverage) {}

  private final Documents documents;

  Outlines(Documents documents) {
    this.documents = documents;
  }

  /**
   * @throws Refused 404 UNKNOWN_DOCUMENT also where the viewer may not read both; 400
   *     SAME_DOCUMENT; 409 NOT_READ_YET, NOT_READABLE, NO_TEXT with the document's title
   */
  public Followed followed(String outline, String draft, Viewer viewer) {
    ComparablePair pair = ComparablePair.named(outline, draft, documents, viewer);
    return new Followed(
        pair.left(), pair.right(), Coverage.of(pieces(pair.left()), pieces(pair.right())));
  }

  private List<Piece> pieces(Document document) {
    return Piece.ofAll(
        documents
            .reading(document.id())
            .orElseThrow(() -> new Refused(409, "NO_TEXT", document.title())));
  }
}
