package org.guiku.ranking;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The difference of two means over the same topics, with its error.
 *
 * @param error standard deviation of the difference over samples drawn with replacement
 * @see <a href="https://doi.org/10.1214/aos/1176344552">Efron, 1979, for the bootstrap</a>
 */
public record Paired(double difference, double error) {

  private static final int SAMPLES = 2_000;

  /**
   * @param seed of the samples
   */
  public static Paired of(Map<String, Double> ours, Map<String, Double> theirs, long seed) {
    List<Double> differences =
        ours.entrySet().stream().map(e -> e.getValue() - theirs.get(e.getKey())).toList();
    Random random = new Random(seed);
    double[] means = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      means[i] =
          random
              .ints(differences.size(), 0, differences.size())
              .mapToDouble(differences::get)
              .average()
              .orElse(0);
    }
    return new Paired(mean(differences), deviation(means));
  }

  private static double mean(Collection<Double> values) {
    return values.stream().mapToDouble(value -> value).average().orElse(0);
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  @Override
  public String toString() {
    return "%+.4f ± %.4f".formatted(difference, error);
  }
}
