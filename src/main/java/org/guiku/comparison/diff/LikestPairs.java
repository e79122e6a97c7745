package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of a short stretch that have most in common and do not cross, found by looking at all.
 */
final class LikestPairs {

  private final Resemblance resemblance;
  private final Hunk part;
  private final double[][] gains;
  private final double[][] best;

  LikestPairs(Resemblance resemblance, Hunk part) {
    this.resemblance = resemblance;
    this.part = part;
    this.gains = new double[part.lefts()][part.rights()];
    this.best = new double[part.lefts() + 1][part.rights() + 1];
  }

  List<Rising.Pair> best() {
    for (int i = part.lefts() - 1; i >= 0; i--) {
      for (int j = part.rights() - 1; j >= 0; j--) {
        gains[i][j] = resemblance.gain(part.leftStart() + i, part.rightStart() + j);
        double skipped = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(skipped, gains[i][j] + best[i + 1][j + 1]);
      }
    }
    return path();
  }

  private List<Rising.Pair> path() {
    List<Rising.Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < part.lefts() && j < part.rights()) {
      if (gains[i][j] > 0 && best[i][j] == gains[i][j] + best[i + 1][j + 1]) {
        pairs.add(new Rising.Pair(part.leftStart() + i, part.rightStart() + j, gains[i][j]));
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
