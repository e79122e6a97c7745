package org.guiku.search;

/** How far a new index has come: the number of the change it has taken, of the last one. */
public record RebuildProgress(long reached, long last) {}
