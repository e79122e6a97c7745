package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.Map;

/** How much of two texts is the same, characters counted without their order. */
final class Likeness {

  private Likeness() {}

  /** Twice what they have in common, to what they have together; white space left aside. */
  static double of(String one, String other) {
    Map<Integer, Integer> ones = counts(one);
    Map<Integer, Integer> others = counts(other);
    long common = 0;
    for (var entry : ones.entrySet()) {
      common += Math.min(entry.getValue(), others.getOrDefault(entry.getKey(), 0));
    }
    return 2.0 * common / Math.max(1, size(ones) + size(others));
  }

  private static Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }

  private static long size(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }
}
