package org.guiku.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiku.search.saved.FilterText;
import org.guiku.search.saved.SavedSearch;
import org.jspecify.annotations.Nullable;

/**
 * A saved search as the outer contract shows it.
 *
 * @param filters values by the names that they have in the address of a search
 * @param page where people read what it finds
 * @param feed path of its Atom feed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavedSearchView(
    String id,
    String name,
    String query,
    Map<String, List<String>> filters,
    String mode,
    @Nullable String mail,
    Instant savedAt,
    String page,
    String feed) {

  static SavedSearchView of(SavedSearch saved) {
    return new SavedSearchView(
        saved.id(),
        saved.wanted().name(),
        saved.wanted().query(),
        FilterText.named(saved.wanted().filters()),
        saved.wanted().mode().name().toLowerCase(Locale.ROOT),
        saved.wanted().mail().orElse(null),
        saved.savedAt(),
        new ResultLinks(saved.request()).page(0),
        "/api/v1/saved-searches/" + saved.id() + "/feed");
  }
}
