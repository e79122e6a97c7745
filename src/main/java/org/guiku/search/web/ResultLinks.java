package org.guiku.search.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guiku.documents.PageRequest;
import org.guiku.search.Facet;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The addresses that lead on from a result. */
record ResultLinks(SearchRequest request) {

  /** The first page of the same search with that value chosen, or no longer chosen. */
  String toggled(Facet facet, String value) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    filters.putAll(request.filters());
    Set<String> values = new TreeSet<>(filters.getOrDefault(facet, Set.of()));
    if (!values.add(value)) {
      values.remove(value);
    }
    if (values.isEmpty()) {
      filters.remove(facet);
    } else {
      filters.put(facet, values);
    }
    return link(filters, request.order(), 0);
  }

  String sorted(Order order) {
    return link(request.filters(), order, 0);
  }

  String page(int page) {
    return link(request.filters(), request.order(), page);
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

  private String link(Map<Facet, Set<String>> filters, Order order, int page) {
    UriComponentsBuilder link =
        UriComponentsBuilder.fromPath("/search").queryParam("q", encoded(request.query()));
    filters.forEach((facet, values) -> link.queryParam(lower(facet), values));
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

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
