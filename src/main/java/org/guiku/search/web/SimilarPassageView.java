package org.guiku.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import org.guiku.search.SimilarPassages;
import org.jspecify.annotations.Nullable;

/**
 * A passage that says the same as one of the document asked about, as the outer contract shows it.
 *
 * @param passage ordinal of that one
 * @param similarity 0 to 1, two decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimilarPassageView(
    int passage,
    String documentId,
    String title,
    int ordinal,
    String address,
    @Nullable Integer page,
    List<String> section,
    String text,
    double similarity) {

  static SimilarPassageView of(SimilarPassages.Similar similar) {
    var near = similar.elsewhere();
    OptionalInt page = near.passage().pageAt(0);
    return new SimilarPassageView(
        similar.ordinal(),
        near.document().value(),
        near.facts().title(),
        near.passage().ordinal(),
        near.passage().address(),
        page.isPresent() ? page.getAsInt() : null,
        near.passage().section(),
        near.passage().text(),
        Math.round(near.similarity() * 100) / 100.0);
  }
}
