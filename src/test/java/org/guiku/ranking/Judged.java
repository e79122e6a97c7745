package org.guiku.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The documents of one topic with their grades.
 *
 * @see <a href="https://doi.org/10.1145/582415.582418">Järvelin and Kekäläinen, 2002, for the gain
 *     and its discount</a>
 */
public record Judged(Map<String, Integer> grades) {

  /** Share of the relevant documents that stand among the first. */
  public double recall(List<String> ranked, int depth) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    long found = ranked.stream().limit(depth).distinct().filter(this::isRelevant).count();
    return relevant == 0 ? 0 : (double) found / relevant;
  }

  /** One by the rank of the first relevant document; 0 where none stands among the first. */
  public double reciprocalRank(List<String> ranked, int depth) {
    return IntStream.range(0, Math.min(depth, ranked.size()))
        .filter(i -> isRelevant(ranked.get(i)))
        .mapToDouble(i -> 1.0 / (i + 1))
        .findFirst()
        .orElse(0);
  }

  /** Discounted cumulative gain, as a share of that of the best order. The gain is the grade. */
  public double ndcg(List<String> ranked, int depth) {
    List<Integer> got = ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double ideal = gain(best, depth);
    return ideal == 0 ? 0 : gain(got, depth) / ideal;
  }

  private boolean isRelevant(String document) {
    return grades.getOrDefault(document, 0) > 0;
  }

  private static double gain(List<Integer> grades, int depth) {
    return IntStream.range(0, Math.min(depth, grades.size()))
        .mapToDouble(i -> grades.get(i) * Math.log(2) / Math.log(i + 2.0))
        .sum();
  }
}
