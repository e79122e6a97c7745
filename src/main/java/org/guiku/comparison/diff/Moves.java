package org.guiku.comparison.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds passages that went elsewhere among those that have no partner yet. */
final class Moves {

  /** Pairs of letters from which a text is told again wherever it stands. */
  private static final int TELLING = 8;

  /** The same where it was changed on the way. */
  private static final int TELLING_CHANGED = 14;

  private static final double ALIKE = 0.65;

  private final Side left;
  private final Side right;
  private final Alignment alignment;

  Moves(Side left, Side right, Alignment alignment) {
    this.left = left;
    this.right = right;
    this.alignment = alignment;
  }

  /** What says the same; short passages only beside others that went with them. */
  void findEqual() {
    Map<Integer, Deque<Integer>> places = new HashMap<>();
    free(right.size(), alignment::isFreeRight)
        .forEach(j -> places.computeIfAbsent(right.key(j), _ -> new ArrayDeque<>()).add(j));
    List<Integer> moved = new ArrayList<>();
    free(left.size(), alignment::isFreeLeft)
        .filter(i -> left.isHeading(i) || left.length(i) >= TELLING)
        .forEach(
            i -> {
              Integer j = places.getOrDefault(left.key(i), new ArrayDeque<>()).poll();
              if (j != null) {
                alignment.move(i, j);
                moved.add(i);
              }
            });
    moved.forEach(i -> takeAlong(i, 1));
    moved.forEach(i -> takeAlong(i, -1));
  }

  private void takeAlong(int from, int step) {
    int i = from + step;
    int j = alignment.rightOf(from) + step;
    while (i >= 0
        && j >= 0
        && i < left.size()
        && j < right.size()
        && alignment.isFreeLeft(i)
        && alignment.isFreeRight(j)
        && left.key(i) == right.key(j)) {
      alignment.move(i, j);
      i += step;
      j += step;
    }
  }

  /** What was changed on the way, those first that have most in common. */
  void findAlike() {
    new Lookup(
            new Resemblance(left, right),
            telling(left, alignment::isFreeLeft),
            telling(right, alignment::isFreeRight))
        .pairs().stream()
            .filter(pair -> likeness(pair) >= ALIKE)
            .sorted(
                Comparator.comparingDouble(Rising.Pair::gain)
                    .reversed()
                    .thenComparingInt(Rising.Pair::left)
                    .thenComparingInt(Rising.Pair::right))
            .forEach(this::move);
  }

  private void move(Rising.Pair pair) {
    if (alignment.isFreeLeft(pair.left()) && alignment.isFreeRight(pair.right())) {
      alignment.move(pair.left(), pair.right());
    }
  }

  private double likeness(Rising.Pair pair) {
    return left.likeness(pair.left()).with(right.likeness(pair.right()));
  }

  private static int[] telling(Side side, IntPredicate free) {
    return free(side.size(), free)
        .filter(i -> side.likeness(i).size() >= TELLING_CHANGED)
        .toArray();
  }

  private static IntStream free(int size, IntPredicate free) {
    return IntStream.range(0, size).filter(free);
  }
}
