package org.guiku.search;

/** How many documents of a result have that value. */
public record FacetCount(String value, long count) {}
