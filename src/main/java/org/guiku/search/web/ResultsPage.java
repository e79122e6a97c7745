package org.guiku.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.guiku.search.Facet;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;
import org.guiku.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A search result as its page shows it.
 *
 * @param instead a query that finds far more, and where it leads
 * @param page from 1
 */
record ResultsPage(
    long total,
    long tookMillis,
    @Nullable Instead instead,
    List<ShownHit> hits,
    List<Group> groups,
    Narrowing narrowing,
    List<Way> modes,
    List<Way> orders,
    int page,
    long pages,
    @Nullable String previous,
    @Nullable String next) {

  /** Another query, as one would write it. */
  record Instead(String query, String link) {

    public Optional<String> language() {
      return Written.language(query);
    }
  }

  static ResultsPage of(
      SearchResult result,
      SearchRequest request,
      List<Mode> modes,
      BiFunction<Facet, String, String> labels) {
    ResultLinks links = new ResultLinks(request);
    int page = request.page().page();
    long pages = Math.max(1, Math.ceilDiv(result.hits().total(), request.page().size()));
    return new ResultsPage(
        result.hits().total(),
        result.tookMillis(),
        result.didYouMean().map(query -> new Instead(query, links.asking(query))).orElse(null),
        result.hits().items().stream().map(hit -> ShownHit.of(hit, links, labels)).toList(),
        new Groups(links, labels).of(result.facets()),
        Narrowing.of(links, labels),
        modes(modes, links),
        orders(links),
        page + 1,
        pages,
        page > 0 ? links.page(page - 1) : null,
        page + 1 < pages ? links.page(page + 1) : null);
  }

  /** Whether there is anything to choose, or to take back. */
  public boolean isNarrowable() {
    return !groups.isEmpty() || narrowing.count() > 0;
  }

  /** The ids of what stands on this page, by which one of it is compared with another. */
  public String beside() {
    return hits.stream().map(ShownHit::id).collect(Collectors.joining(","));
  }

  private static List<Way> modes(List<Mode> modes, ResultLinks links) {
    return modes.stream()
        .map(mode -> new Way(name(mode), mode == links.request().mode(), links.by(mode)))
        .toList();
  }

  private static List<Way> orders(ResultLinks links) {
    return Arrays.stream(Order.values())
        .map(order -> new Way(name(order), order == links.request().order(), links.sorted(order)))
        .toList();
  }

  /** As the address bears it; the page knows the words. */
  private static String name(Enum<?> way) {
    return way.name().toLowerCase(Locale.ROOT);
  }
}
