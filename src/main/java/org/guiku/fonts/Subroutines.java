package org.guiku.fonts;

import java.util.BitSet;

/**
 * Parts of outlines that several glyphs share.
 *
 * @param offsets where each begins, and where the last one ends
 * @param used which of them are called
 */
record Subroutines(int[] offsets, BitSet used) {

  Subroutines(int[] offsets) {
    this(offsets, new BitSet());
  }

  /** What is added to the number in a call. */
  int bias() {
    int count = offsets.length - 1;
    if (count < 1240) {
      return 107;
    }
    return count < 33_900 ? 1131 : 32_768;
  }
}
