package org.guiku.search.saved;

import java.time.Instant;
import java.util.Optional;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;

/**
 * A search that somebody saved.
 *
 * @param savedBy the id of a person, or the name of the operator
 */
public record SavedSearch(String id, Wanted wanted, String savedBy, Instant savedAt) {

  /**
   * What one wants to be told of.
   *
   * @param mail address to which a daily mail goes
   */
  public record Wanted(
      String name, String query, Filters filters, Mode mode, Optional<String> mail) {}

  /** The search itself. */
  public SearchRequest request() {
    return new SearchRequest(
        wanted.query(),
        wanted.filters(),
        wanted.mode(),
        Order.RELEVANCE,
        new PageRequest(0, PageRequest.DEFAULT_SIZE));
  }
}
