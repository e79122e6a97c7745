package org.guiku.search;

/**
 * What somebody may be about to type.
 *
 * @param kind the first of those it is in the documents that the asker may read
 * @param documents how many of those have it
 */
public record Suggestion(String text, Catchword.Kind kind, long documents) {}
