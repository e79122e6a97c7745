package org.guiku.search.engine;

import java.util.List;
import java.util.Map;
import org.guiku.search.Facet;
import org.guiku.search.FacetCount;

/**
 * What an engine answers: one page of documents, and exact counts of all.
 *
 * @param byWords how many of all are not found by meaning alone
 */
public record Found(
    long total, long byWords, List<FoundDocument> documents, Map<Facet, List<FacetCount>> facets) {}
