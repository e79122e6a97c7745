package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;
import org.guiku.coding.Figure;

/** Pairs the figures of one change, in order: those of one unit before others. */
final class FittingFigures {

  private static final int SAME_UNIT = 3;

  private FittingFigures() {}

  static List<FigurePairs.Pair> of(List<Figure> lefts, List<Figure> rights) {
    int[][] best = new int[lefts.size() + 1][rights.size() + 1];
    for (int i = lefts.size() - 1; i >= 0; i--) {
      for (int j = rights.size() - 1; j >= 0; j--) {
        int together = fit(lefts.get(i), rights.get(j)) + best[i + 1][j + 1];
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<FigurePairs.Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < lefts.size() && j < rights.size()) {
      if (best[i][j] == fit(lefts.get(i), rights.get(j)) + best[i + 1][j + 1]) {
        pairs.add(new FigurePairs.Pair(lefts.get(i++), rights.get(j++)));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static int fit(Figure left, Figure right) {
    return left.unit().equals(right.unit()) ? SAME_UNIT : 1;
  }
}
