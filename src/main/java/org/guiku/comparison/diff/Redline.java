package org.guiku.comparison.diff;

import java.util.List;

/**
 * What differs between two texts, passage by passage: in the order of the right text, what is gone
 * where it would stand.
 */
public record Redline(List<Difference> differences) {

  /**
   * How many passages of which kind.
   *
   * @param changed renumbered ones included
   */
  public record Summary(int unchanged, int changed, int inserted, int deleted, int moved) {}

  public Redline {
    differences = List.copyOf(differences);
  }

  public Summary summary() {
    int[] counts = new int[5];
    for (Difference difference : differences) {
      counts[
          switch (difference) {
            case Difference.Unchanged _ -> 0;
            case Difference.Changed _ -> 1;
            case Difference.Inserted _ -> 2;
            case Difference.Deleted _ -> 3;
            case Difference.Moved _ -> 4;
          }]++;
    }
    return new Summary(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }
}
