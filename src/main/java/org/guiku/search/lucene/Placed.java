package org.guiku.search.lucene;

import java.util.Optional;

/**
 * A document of a result, by its number in the index.
 *
 * @param meant the passage by whose meaning alone it was found
 */
record Placed(int document, double score, Optional<Integer> meant) {}
