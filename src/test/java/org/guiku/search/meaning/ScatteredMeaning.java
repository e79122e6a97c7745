package org.guiku.search.meaning;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/**
 * A model in which every character means something of its own: texts are as near as they share
 * characters, so that random texts lie at all distances.
 */
public final class ScatteredMeaning implements Embedder {

  /** What every text shares, as all texts of a language do. */
  private static final float COMMON = 1;

  private static final ScatteredMeaning ONE = new ScatteredMeaning();

  private final Map<Integer, double[]> directions = new ConcurrentHashMap<>();

  public static MeaningModel model() {
    return new MeaningModel(() -> Optional.of(ONE));
  }

  /** The vectors of all passages, as if they had been made. */
  public static Map<Integer, float[]> of(Reading reading) {
    return reading.passages().stream()
        .collect(Collectors.toMap(Passage::ordinal, passage -> ONE.embed(passage.text())));
  }

  @Override
  public float[] embed(String text) {
    double[] sum = new double[DIMENSIONS];
    sum[0] = COMMON;
    text.codePoints().forEach(code -> add(code, sum));
    double square = 0;
    for (double number : sum) {
      square += number * number;
    }
    float[] vector = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) (sum[i] / Math.sqrt(square));
    }
    return vector;
  }

  private void add(int code, double[] sum) {
    double[] direction = directions.computeIfAbsent(code, ScatteredMeaning::direction);
    for (int i = 0; i < DIMENSIONS; i++) {
      sum[i] += direction[i];
    }
  }

  private static double[] direction(int code) {
    Random random = new Random(code);
    return random.doubles(DIMENSIONS, -0.08, 0.08).toArray(); // of length 1, about
  }

  @Override
  public void close() {}
}
