package org.guiku.documents;

/**
 * A document that is much like another.
 *
 * @param similarity 0 to 1: the part of both texts' runs of five characters that they share
 * @param sameBytes whether it is the same file, for another plan
 */
public record Similar(Document document, double similarity, boolean sameBytes) {}
