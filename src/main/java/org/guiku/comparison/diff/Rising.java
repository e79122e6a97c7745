package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs of places that may be taken together because they do not cross. */
public final class Rising {

  /**
   * A place on either side.
   *
   * @param gain what taking it is worth, more than 0
   */
  public record Pair(int left, int right, double gain) {}

  private Rising() {}

  /** Those that are worth most together, in order: both sides rise strictly. */
  public static List<Pair> best(List<Pair> pairs, int rights) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        Comparator.comparingInt(Pair::left)
            .thenComparing(Comparator.comparingInt(Pair::right).reversed()));
    // A Fenwick tree over the right places: the best chain that ends at or before each.
    int[] chains = new int[rights + 1];
    double[] worth = new double[sorted.size()];
    int[] before = new int[sorted.size()];
    java.util.Arrays.fill(chains, -1);
    int end = -1;
    for (int p = 0; p < sorted.size(); p++) {
      before[p] = bestUpTo(sorted.get(p).right(), chains, worth);
      worth[p] = sorted.get(p).gain() + (before[p] < 0 ? 0 : worth[before[p]]);
      enter(p, sorted.get(p).right() + 1, chains, worth);
      end = end < 0 || worth[p] > worth[end] ? p : end;
    }
    List<Pair> chain = new ArrayList<>();
    for (int p = end; p >= 0; p = before[p]) {
      chain.addFirst(sorted.get(p));
    }
    return chain;
  }

  private static int bestUpTo(int count, int[] chains, double[] worth) {
    int best = -1;
    for (int i = count; i > 0; i -= i & -i) {
      if (chains[i] >= 0 && (best < 0 || worth[chains[i]] > worth[best])) {
        best = chains[i];
      }
    }
    return best;
  }

  private static void enter(int chain, int from, int[] chains, double[] worth) {
    for (int i = from; i < chains.length; i += i & -i) {
      if (chains[i] < 0 || worth[chain] > worth[chains[i]]) {
        chains[i] = chain;
      }
    }
  }
}
