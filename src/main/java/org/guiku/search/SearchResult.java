package org.guiku.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.documents.Listing;

/**
 * What a search found.
 *
 * @param didYouMean a query that finds far more, where this one finds next to nothing
 * @param hits one page, and how many documents there are on all pages
 * @param facets counts over the whole result, each facet's own filter aside; the most frequent
 *     value first
 */
public record SearchResult(
    String query,
    long tookMillis,
    Optional<String> didYouMean,
    Listing<Hit> hits,
    Map<Facet, List<FacetCount>> facets) {}
