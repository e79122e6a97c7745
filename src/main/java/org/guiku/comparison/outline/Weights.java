package org.guiku.comparison.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike wordings are, where what many of them share tells less: 推进智慧供水 and 推进智慧排水 have most
 * letters in common and name different things.
 */
final class Weights {

  private final Map<Integer, Integer> holders = new HashMap<>();

  Weights(List<Phrase> phrases) {
    phrases.forEach(
        phrase -> phrase.letters().pairs().forEach(pair -> holders.merge(pair, 1, Integer::sum)));
  }

  /** Whole where a point and a heading alone have it. */
  private double of(int pair) {
    return 1.0 / Math.max(1, holders.getOrDefault(pair, 1) - 1);
  }

  /** From 0 to 1, the same seen from either. */
  double like(Phrase one, Phrase other) {
    if (one.isSame(other)) {
      return 1;
    }
    Set<Integer> pairs = pairs(one);
    double common = other.letters().pairs().filter(pairs::contains).mapToDouble(this::of).sum();
    return common == 0 ? 0 : 2 * common / (sum(one) + sum(other));
  }

  private double sum(Phrase phrase) {
    return phrase.letters().pairs().mapToDouble(this::of).sum();
  }

  private static Set<Integer> pairs(Phrase phrase) {
    return phrase.letters().pairs().boxed().collect(Collectors.toCollection(HashSet::new));
  }
}
