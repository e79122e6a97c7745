package org.guiku.search.lucene;

import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Counts the values of one facet in one segment. */
final class Shelf {

  private final FacetValues.Column column;
  private final @Nullable BitSet wanted;
  private final int[] counts;
  private int[] held = new int[8];
  private int length;

  /**
   * @param wanted values of which a document must have one; null where any will do
   * @param counts to add to, by the value's number
   */
  Shelf(FacetValues.Column column, @Nullable BitSet wanted, int[] counts) {
    this.column = column;
    this.wanted = wanted;
    this.counts = counts;
  }

  /** Takes the values of a document; whether it has one of the wanted. */
  boolean passes(int document) throws IOException {
    length = column.advance(document);
    held = length > held.length ? new int[length] : held;
    boolean passes = wanted == null;
    for (int i = 0; i < length; i++) {
      held[i] = column.next();
      passes |= wanted != null && wanted.get(held[i]);
    }
    return passes;
  }

  /** Counts the values that were taken. */
  void count() {
    for (int i = 0; i < length; i++) {
      counts[held[i]]++;
    }
  }
}
