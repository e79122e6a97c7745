package org.guiku.search;

import java.util.Map;
import org.guiku.documents.DocumentId;

/**
 * What a search found, and how it comes to the scores by words.
 *
 * @param explanations of the hits of the page; those found by meaning alone are left out
 */
public record ExplainedResult(SearchResult result, Map<DocumentId, String> explanations) {}
