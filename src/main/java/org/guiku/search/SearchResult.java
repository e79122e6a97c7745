package org.guiku.search;

import java.util.List;
import java.util.Map;
import org.guiku.documents.Listing;

/**
 * What a search found.
 *
 * @param hits one page, and how many documents there are on all pages
 * @param facets counts over the whole result, each facet's own filter aside; the most frequent
 *     value first
 */
public record SearchResult(
    String query, long tookMillis, Listing<Hit> hits, Map<Facet, List<FacetCount>> facets) {}
