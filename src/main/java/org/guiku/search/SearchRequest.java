package org.guiku.search;

import java.util.Map;
import java.util.Set;
import org.guiku.documents.PageRequest;

/**
 * A search as a person asks it.
 *
 * @param filters values of which a document must have one, for each facet named
 */
public record SearchRequest(
    String query, Map<Facet, Set<String>> filters, Order order, PageRequest page) {

  public SearchRequest {
    filters = Map.copyOf(filters);
  }

  /** The first page of the whole result, the best first. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query, Map.of(), Order.RELEVANCE, new PageRequest(0, PageRequest.DEFAULT_SIZE));
  }
}
