package org.guiku.search.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One list of two: the documents that fit the words, and those that are near in meaning.
 *
 * <p>Scores of words and cosines have no common measure. Of each list the best counts 1, and the
 * last that is looked at 0, as does what is not in it; where a list is short, what counts 0 is what
 * would not have come into it. Meaning has the greater weight, as it measured best.
 */
public final class Fusion {

  /** So much of each list is looked at. */
  public static final int DEPTH = 200;

  /** What is not as near as that says nothing of what was asked. */
  public static final double LEAST_SIMILARITY = 0.5;

  private static final double WEIGHT_OF_MEANING = 1.5;
  private static final double WEIGHT_OF_WORDS = 1;

  private Fusion() {}

  /** A document of a list, or of the fused one. */
  public record Scored<D>(D document, double score) {}

  /**
   * The best first; what is equal in both stays in the order of the words, then of meaning.
   *
   * @param words with what scores, the best first, {@link #DEPTH} at most
   * @param meaning with cosines, the nearest first, as many at most
   */
  public static <D> List<Scored<D>> of(List<Scored<D>> words, List<Scored<D>> meaning) {
    Map<D, Double> sums = new LinkedHashMap<>();
    add(words, 0, WEIGHT_OF_WORDS, sums);
    add(meaning, LEAST_SIMILARITY, WEIGHT_OF_MEANING, sums);
    List<Scored<D>> fused = new ArrayList<>();
    sums.forEach((document, sum) -> fused.add(new Scored<>(document, sum)));
    fused.sort(Comparator.<Scored<D>>comparingDouble(Scored::score).reversed());
    return fused;
  }

  private static <D> void add(
      List<Scored<D>> list, double least, double weight, Map<D, Double> sums) {
    if (list.isEmpty()) {
      return;
    }
    double low = list.size() < DEPTH ? least : list.getLast().score();
    double range = list.getFirst().score() - low;
    for (Scored<D> each : list) {
      double share = range > 0 ? (each.score() - low) / range : 1;
      sums.merge(each.document(), weight * share, Double::sum);
    }
  }
}
