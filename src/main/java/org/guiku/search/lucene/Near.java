package org.guiku.search.lucene;

/**
 * A passage that is near in meaning and its document, by their numbers in the index.
 *
 * @param similarity cosine of the angle between the vectors
 */
record Near(int document, int passage, double similarity) {}
