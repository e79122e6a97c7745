package org.guiku.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.search.Hit;
import org.guiku.search.HitPassage;
import org.guiku.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * What one query of a list found, or why it was not asked.
 *
 * @param total documents; left out where there is a problem
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchAnswer(
    String query, @Nullable Long total, @Nullable List<Best> hits, @Nullable Problem problem) {

  /**
   * A document and the passage that answers best; none where only the title does.
   *
   * @param page from 1
   * @param snippet HTML, escaped but for {@code <mark>}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Best(
      String documentId,
      String title,
      @Nullable String address,
      @Nullable Integer page,
      @Nullable List<String> section,
      @Nullable String snippet) {}

  /**
   * @param position in the query, in characters, of what cannot be read
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Problem(String code, String detail, @Nullable Integer position) {}

  static BatchAnswer of(String query, SearchResult result, int most) {
    List<Best> hits = result.hits().items().stream().limit(most).map(BatchAnswer::best).toList();
    return new BatchAnswer(query, result.hits().total(), hits, null);
  }

  static BatchAnswer of(String query, Refused refused, String detail) {
    Integer position =
        refused.arguments().stream()
            .filter(Integer.class::isInstance)
            .map(Integer.class::cast)
            .findFirst()
            .orElse(null);
    return new BatchAnswer(query, null, null, new Problem(refused.code(), detail, position));
  }

  private static Best best(Hit hit) {
    Optional<HitPassage> passage = hit.passages().stream().findFirst();
    return new Best(
        hit.documentId().value(),
        hit.title(),
        passage.map(HitPassage::address).orElse(null),
        passage.flatMap(best -> best.page().stream().boxed().findFirst()).orElse(null),
        passage.map(HitPassage::section).orElse(null),
        passage.map(HitPassage::snippet).orElse(null));
  }
}
