package org.guiku.documents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Similar;
import org.jspecify.annotations.Nullable;

/**
 * A document that is much like another, as the outer contract shows it.
 *
 * @param similarity 0 to 1, two decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimilarView(
    String documentId,
    String title,
    DocumentKind kind,
    @Nullable String planCode,
    double similarity,
    boolean sameBytes) {

  static SimilarView of(Similar similar) {
    return new SimilarView(
        similar.document().id().value(),
        similar.document().title(),
        similar.document().kind(),
        similar.document().planCode().orElse(null),
        Math.round(similar.similarity() * 100) / 100.0,
        similar.sameBytes());
  }

  /** As a page says it: one part in a hundred is all that can be told. */
  public long percent() {
    return Math.round(similarity * 100);
  }
}
