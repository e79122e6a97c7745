package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds passages that are like one another without looking at every pair: by the pairs of letters
 * that are rarest among them.
 */
final class Lookup {

  /** So many of its rarest pairs stand for a passage. */
  private static final int RAREST = 20;

  /** A pair that more passages have than this leads to none of them. */
  private static final int COMMON = 40;

  /** So many passages are looked at for each, those that share most rare pairs. */
  private static final int LOOKED_AT = 4;

  private final Resemblance resemblance;
  private final int[] lefts;
  private final Map<Integer, Integer> frequencies = new HashMap<>();
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  Lookup(Resemblance resemblance, Hunk part) {
    this(
        resemblance,
        IntStream.range(part.leftStart(), part.leftEnd()).toArray(),
        IntStream.range(part.rightStart(), part.rightEnd()).toArray());
  }

  Lookup(Resemblance resemblance, int[] lefts, int[] rights) {
    this.resemblance = resemblance;
    this.lefts = lefts;
    for (int j : rights) {
      resemblance.right().likeness(j).pairs().forEach(p -> frequencies.merge(p, 1, Integer::sum));
    }
    for (int j : rights) {
      rarest(resemblance.right().likeness(j), COMMON)
          .forEach(p -> holders.computeIfAbsent(p, _ -> new ArrayList<>()).add(j));
    }
  }

  /** Pairs of passages that are like enough, in no order; a passage may be in several. */
  List<Rising.Pair> pairs() {
    List<Rising.Pair> found = new ArrayList<>();
    for (int i : lefts) {
      Comparing.refuseStopped();
      for (int j : likely(i)) {
        double gain = resemblance.gain(i, j);
        if (gain > 0) {
          found.add(new Rising.Pair(i, j, gain));
        }
      }
    }
    return found;
  }

  private List<Integer> likely(int left) {
    Map<Integer, Integer> votes = new HashMap<>();
    rarest(resemblance.left().likeness(left), Integer.MAX_VALUE)
        .forEach(
            p -> holders.getOrDefault(p, List.of()).forEach(j -> votes.merge(j, 1, Integer::sum)));
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LOOKED_AT)
        .map(Map.Entry::getKey)
        .toList();
  }

  private IntStream rarest(Likeness likeness, int common) {
    return likeness
        .pairs()
        .filter(pair -> frequency(pair) > 0 && frequency(pair) <= common)
        .boxed()
        .sorted(Comparator.comparingInt(this::frequency))
        .limit(RAREST)
        .mapToInt(Integer::intValue);
  }

  private int frequency(int pair) {
    return frequencies.getOrDefault(pair, 0);
  }
}
