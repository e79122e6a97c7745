package org.guiku.search.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.PageRequest;
import org.guiku.search.Facet;
import org.guiku.search.Order;
import org.guiku.search.Search;
import org.guiku.search.SearchRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The API's search over all documents and within one. */
@RestController
@RequestMapping("/api/v1")
class SearchController {

  private final Search search;
  private final FacetLabels labels;

  SearchController(Search search, FacetLabels labels) {
    this.search = search;
    this.labels = labels;
  }

  @GetMapping("/search")
  SearchResponse search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") Set<String> kind,
      @RequestParam(defaultValue = "") Set<String> period,
      @RequestParam(defaultValue = "relevance") String sort,
      PageRequest page,
      Viewer viewer,
      Locale locale) {
    var request = new SearchRequest(q, filters(kind, period), order(sort), page);
    return SearchResponse.of(
        search.search(request, viewer), (facet, value) -> labels.of(facet, value, locale));
  }

  @GetMapping("/documents/{id}/search")
  PassagesResponse inDocument(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      PageRequest page,
      Viewer viewer) {
    if (!DocumentId.isWellFormed(id)) {
      throw new Refused(404, "UNKNOWN_DOCUMENT");
    }
    return PassagesResponse.of(search.inDocument(new DocumentId(id), q, viewer, page));
  }

  static Map<Facet, Set<String>> filters(Set<String> kind, Set<String> period) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    put(filters, Facet.KIND, kind, SearchController::kind);
    put(filters, Facet.PERIOD, period, SearchController::period);
    return filters;
  }

  private static void put(
      Map<Facet, Set<String>> filters,
      Facet facet,
      Set<String> values,
      UnaryOperator<String> checked) {
    if (!values.isEmpty()) {
      filters.put(facet, values.stream().map(checked).collect(Collectors.toUnmodifiableSet()));
    }
  }

  private static String kind(String value) {
    try {
      return DocumentKind.valueOf(value).name();
    } catch (IllegalArgumentException e) {
      throw bad("kind");
    }
  }

  private static String period(String value) {
    try {
      return Integer.toString(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      throw bad("period");
    }
  }

  static Order order(String sort) {
    return switch (sort) {
      case "relevance" -> Order.RELEVANCE;
      case "newest" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      default -> throw bad("sort");
    };
  }

  private static Refused bad(String parameter) {
    return new Refused(400, "BAD_PARAMETER", parameter);
  }
}
