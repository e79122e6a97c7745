package org.guiku.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.guiku.documents.DocumentKind;
import org.guiku.search.Facet;
import org.guiku.search.FacetCount;
import org.guiku.search.Hit;
import org.guiku.search.HitFacts;
import org.guiku.search.HitPassage;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;
import org.guiku.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A search result as its page shows it.
 *
 * @param chosen values by which the result is narrowed
 * @param page from 1
 */
record ResultsPage(
    long total,
    long tookMillis,
    List<ShownHit> hits,
    List<Group> groups,
    List<Choice> chosen,
    List<Choice> orders,
    int page,
    long pages,
    @Nullable String previous,
    @Nullable String next) {

  /** The values of one facet. */
  record Group(String name, List<Choice> choices) {}

  /**
   * Something to choose.
   *
   * @param link where choosing it leads, or leaving it where it is chosen
   */
  record Choice(String label, long count, boolean chosen, String link) {}

  record ShownHit(
      String title,
      String link,
      DocumentKind kind,
      @Nullable String issuer,
      @Nullable String period,
      @Nullable String region,
      @Nullable String number,
      @Nullable String planCode,
      List<ShownPassage> passages,
      int more) {}

  /**
   * @param page 0 where the format has none
   * @param snippet HTML, escaped but for marks
   * @param cite where its citation is given
   */
  record ShownPassage(String link, int page, List<String> section, String snippet, String cite) {}

  static ResultsPage of(
      SearchResult result, SearchRequest request, BiFunction<Facet, String, String> labels) {
    ResultLinks links = new ResultLinks(request);
    int page = request.page().page();
    long pages = Math.max(1, Math.ceilDiv(result.hits().total(), request.page().size()));
    return new ResultsPage(
        result.hits().total(),
        result.tookMillis(),
        result.hits().items().stream().map(hit -> hit(hit, links, labels)).toList(),
        groups(result, links, labels),
        chosen(links, labels),
        orders(links),
        page + 1,
        pages,
        page > 0 ? links.page(page - 1) : null,
        page + 1 < pages ? links.page(page + 1) : null);
  }

  private static ShownHit hit(
      Hit hit, ResultLinks links, BiFunction<Facet, String, String> labels) {
    String id = hit.documentId().value();
    String query = links.request().query();
    HitFacts facts = hit.facts();
    return new ShownHit(
        hit.title(),
        links.document(id),
        facts.kind(),
        facts.issuer().orElse(null),
        facts.period().isPresent()
            ? labels.apply(Facet.PERIOD, Integer.toString(facts.period().getAsInt()))
            : null,
        facts.region().map(code -> labels.apply(Facet.REGION, code)).orElse(null),
        facts.documentNumber().orElse(null),
        facts.planCode().orElse(null),
        hit.passages().stream().map(passage -> passage(id, passage, query)).toList(),
        hit.morePassages());
  }

  private static ShownPassage passage(String document, HitPassage passage, String query) {
    return new ShownPassage(
        ResultLinks.passage(document, passage.page().orElse(0), passage.ordinal(), query),
        passage.page().orElse(0),
        passage.section(),
        passage.snippet(),
        "/documents/" + document + "/citation?passage=" + passage.ordinal());
  }

  private static List<Group> groups(
      SearchResult result, ResultLinks links, BiFunction<Facet, String, String> labels) {
    return Arrays.stream(Facet.values())
        .map(facet -> group(facet, result.facets().getOrDefault(facet, List.of()), links, labels))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private static Group group(
      Facet facet,
      List<FacetCount> counts,
      ResultLinks links,
      BiFunction<Facet, String, String> labels) {
    Set<String> chosen = links.request().filters().of(facet);
    return new Group(
        facet.name(),
        counts.stream()
            .map(
                count ->
                    new Choice(
                        labels.apply(facet, count.value()),
                        count.count(),
                        chosen.contains(count.value()),
                        links.toggled(facet, count.value())))
            .toList());
  }

  private static List<Choice> chosen(ResultLinks links, BiFunction<Facet, String, String> labels) {
    return Arrays.stream(Facet.values())
        .flatMap(
            facet ->
                links.request().filters().of(facet).stream()
                    .sorted()
                    .map(
                        value ->
                            new Choice(
                                labels.apply(facet, value), 0, true, links.toggled(facet, value))))
        .toList();
  }

  /** Labelled by the name that the address bears; the page knows the words. */
  private static List<Choice> orders(ResultLinks links) {
    return Arrays.stream(Order.values())
        .map(
            order ->
                new Choice(
                    order.name().toLowerCase(Locale.ROOT),
                    0,
                    order == links.request().order(),
                    links.sorted(order)))
        .toList();
  }
}
