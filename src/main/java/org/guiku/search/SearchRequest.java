package org.guiku.search;

import org.guiku.documents.PageRequest;

/** A search as a person asks it. */
public record SearchRequest(
    String query, Filters filters, Mode mode, Order order, PageRequest page) {

  /** The first page of the whole result, the best first. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        Filters.NONE,
        Mode.HYBRID,
        Order.RELEVANCE,
        new PageRequest(0, PageRequest.DEFAULT_SIZE));
  }
}
