package org.guiku.search.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.guiku.documents.DocumentKind;
import org.guiku.search.Facet;
import org.guiku.search.Hit;
import org.guiku.search.HitFacts;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found, as the result shows it.
 *
 * @param link to the document, at its first hit
 * @param all leads to all its passages that match
 * @param more how many of these are not shown
 */
record ShownHit(
    String id,
    String title,
    String link,
    Hit.Matched matched,
    DocumentKind kind,
    @Nullable String issuer,
    @Nullable String period,
    @Nullable String region,
    @Nullable String number,
    @Nullable String planCode,
    List<ShownPassage> passages,
    String all,
    int more) {

  static ShownHit of(Hit hit, ResultLinks links, BiFunction<Facet, String, String> labels) {
    String id = hit.documentId().value();
    String query = links.request().query();
    HitFacts facts = hit.facts();
    return new ShownHit(
        id,
        hit.title(),
        links.document(id),
        hit.matched(),
        facts.kind(),
        facts.issuer().orElse(null),
        facts.period().isPresent()
            ? labels.apply(Facet.PERIOD, Integer.toString(facts.period().getAsInt()))
            : null,
        facts.region().map(code -> labels.apply(Facet.REGION, code)).orElse(null),
        facts.documentNumber().orElse(null),
        facts.planCode().orElse(null),
        hit.passages().stream()
            .map(passage -> ShownPassage.of(hit.documentId(), passage, query))
            .toList(),
        links.hits(id),
        hit.morePassages());
  }

  /** The language of its title; none where it cannot be told. */
  public Optional<String> language() {
    return Written.language(title);
  }
}
