package org.guiku.comparison.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.comparison.diff.Piece;

/** How many of the places that were told are right, and how many of the right ones were told. */
record Hits(int told, int expected, int right) {

  static final Hits NONE = new Hits(0, 0, 0);

  static Hits of(DerivedOutline outline, List<Piece> draft) {
    Map<Integer, Set<Integer>> expected = outline.expected();
    Hits hits = NONE;
    for (Fate fate : Coverage.of(outline.pieces(), draft).points()) {
      Set<Integer> told = fate.chapters().stream().map(Entry::place).collect(Collectors.toSet());
      hits = hits.plus(of(told, expected.getOrDefault(fate.point().ordinal(), Set.of())));
    }
    return hits;
  }

  private static Hits of(Set<Integer> told, Set<Integer> expected) {
    return new Hits(
        told.size(), expected.size(), (int) told.stream().filter(expected::contains).count());
  }

  Hits plus(Hits other) {
    return new Hits(told + other.told, expected + other.expected, right + other.right);
  }

  double precision() {
    return (double) right / told;
  }

  double recall() {
    return (double) right / expected;
  }
}
