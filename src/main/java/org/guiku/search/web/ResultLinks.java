package org.guiku.search.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.guiku.documents.PageRequest;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The addresses that lead on from a result. */
record ResultLinks(SearchRequest request) {

  /** The first page of the same search with that value chosen, or no longer chosen. */
  String toggled(Facet facet, String value) {
    return link(request.filters().toggled(facet, value), request.order(), 0);
  }

  String sorted(Order order) {
    return link(request.filters(), order, 0);
  }

  String page(int page) {
    return link(request.filters(), request.order(), page);
  }

  /** The page from which the whole result is taken away. */
  String taking() {
    return "/search/taking" + asked();
  }

  /**
   * The whole result as a file.
   *
   * @param format its name in the outer contract
   */
  String export(String format) {
    return "/api/v1/search/export" + asked() + "&format=" + format;
  }

  private String asked() {
    return page(0).substring("/search".length());
  }

  String document(String id) {
    return "/documents/" + id + "?q=" + encoded(request.query());
  }

  /**
   * To the passage, lit, on its page; where the format has none, in the text around it.
   *
   * @param page 0 where the format has none
   */
  static String passage(String document, int page, int ordinal, String query) {
    String asked = "q=" + encoded(query);
    return page > 0
        ? "/documents/" + document + "/pages/" + page + "?" + asked + "#p" + ordinal
        : "/documents/" + document + "?" + asked + "&at=" + ordinal + "#p" + ordinal;
  }

  private String link(Filters filters, Order order, int page) {
    UriComponentsBuilder link =
        UriComponentsBuilder.fromPath("/search").queryParam("q", encoded(request.query()));
    new TreeMap<>(filters.chosen())
        .forEach((facet, values) -> addEach(link, facet.wording(), values));
    addEach(link, "planCode", filters.planCodes());
    filters.from().ifPresent(day -> link.queryParam("from", day));
    filters.to().ifPresent(day -> link.queryParam("to", day));
    if (request.mode() != Mode.HYBRID) {
      link.queryParam("mode", lower(request.mode()));
    }
    if (order != Order.RELEVANCE) {
      link.queryParam("sort", lower(order));
    }
    if (page > 0) {
      link.queryParam("page", page);
    }
    if (request.page().size() != PageRequest.DEFAULT_SIZE) {
      link.queryParam("size", request.page().size());
    }
    return link.build(true).toUriString();
  }

  private static void addEach(UriComponentsBuilder link, String name, Set<String> values) {
    values.stream().sorted().forEach(value -> link.queryParam(name, encoded(value)));
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
