package org.guiku.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.search.ExplainedResult;
import org.guiku.search.Facet;
import org.guiku.search.FacetCount;
import org.guiku.search.Hit;
import org.guiku.search.HitFacts;
import org.guiku.search.HitPassage;
import org.guiku.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** A search result as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SearchResponse(
    String query,
    long total,
    long tookMillis,
    @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> didYouMean,
    List<Found> hits,
    Map<String, List<Bucket>> facets) {

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Found(
      String documentId,
      String title,
      DocumentKind kind,
      Optional<String> planCode,
      Optional<String> managementClass,
      OptionalInt period,
      Optional<String> region,
      Optional<String> issuer,
      Optional<String> documentNumber,
      Optional<LocalDate> issuedOn,
      double score,
      Hit.Matched matched,
      List<Shown> passages,
      int morePassages,
      @Nullable String explanation) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Shown(
      int ordinal, String address, OptionalInt page, List<String> section, String snippet) {}

  record Bucket(String value, String label, long count) {}

  static SearchResponse of(ExplainedResult found, BiFunction<Facet, String, String> labels) {
    SearchResult result = found.result();
    Map<DocumentId, String> why = found.explanations();
    var hits = result.hits();
    return new SearchResponse(
        result.query(),
        hits.total(),
        result.tookMillis(),
        result.didYouMean(),
        hits.items().stream().map(hit -> found(hit, why.get(hit.documentId()))).toList(),
        result.facets().entrySet().stream()
            .collect(
                Collectors.toMap(
                    facet -> facet.getKey().wording(),
                    facet -> buckets(facet.getKey(), facet.getValue(), labels))));
  }

  private static List<Bucket> buckets(
      Facet facet, List<FacetCount> counts, BiFunction<Facet, String, String> labels) {
    return counts.stream()
        .map(c -> new Bucket(c.value(), labels.apply(facet, c.value()), c.count()))
        .toList();
  }

  private static Found found(Hit hit, @Nullable String why) {
    HitFacts facts = hit.facts();
    return new Found(
        hit.documentId().value(),
        facts.title(),
        facts.kind(),
        facts.planCode(),
        facts.managementClass(),
        facts.period(),
        facts.region(),
        facts.issuer(),
        facts.documentNumber(),
        facts.issuedOn(),
        hit.score(),
        hit.matched(),
        hit.passages().stream().map(SearchResponse::shown).toList(),
        hit.morePassages(),
        why);
  }

  private static Shown shown(HitPassage passage) {
    return new Shown(
        passage.ordinal(), passage.address(), passage.page(), passage.section(), passage.snippet());
  }
}
