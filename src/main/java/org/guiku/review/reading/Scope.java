package org.guiku.review.reading;

import java.util.List;
import org.guiku.review.reading.Placement.By;

/**
 * Passages of a draft that follow one another.
 *
 * @param head the passage that stands for all of them
 */
record Scope(int head, int from, int to, By by) {

  static Scope of(int from, int to, By by) {
    return new Scope(from, from, to, by);
  }

  boolean holds(int ordinal) {
    return from <= ordinal && ordinal <= to;
  }

  boolean meets(Scope other) {
    return from <= other.to && other.from <= to;
  }

  private int size() {
    return to - from;
  }

  /** Of places that lie in one another the narrower ones: 第12页 and 第三章 may mean the same. */
  static List<Scope> narrowest(List<Scope> scopes) {
    return scopes.stream()
        .filter(
            scope ->
                scopes.stream()
                    .noneMatch(other -> other.size() < scope.size() && other.meets(scope)))
        .distinct()
        .toList();
  }
}
