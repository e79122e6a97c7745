package org.guiku.search.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** A model of a few words, for tests of what lies above it: words of one matter mean the same. */
public final class TestMeaning implements Embedder {

  private static final List<List<String>> MATTERS =
      List.of(
          List.of("森林", "林木", "造林"),
          List.of("湿地", "滩涂"),
          List.of("公路", "交通", "道路"),
          List.of("空气", "大气"));

  /** What every text shares, as all texts of a language do. */
  private static final float COMMON = 0.3f;

  public static MeaningModel model() {
    return new MeaningModel(() -> Optional.of(new TestMeaning()));
  }

  public static MeaningModel unavailable() {
    return new MeaningModel(
        () -> {
          throw new Unavailable(new UnsatisfiedLinkError("no library for this machine"));
        });
  }

  /** The vectors of all passages, as if they had been made. */
  public static Map<Integer, float[]> of(Reading reading) {
    TestMeaning model = new TestMeaning();
    return reading.passages().stream()
        .collect(Collectors.toMap(Passage::ordinal, passage -> model.embed(passage.text())));
  }

  @Override
  public float[] embed(String text) {
    float[] vector = new float[DIMENSIONS];
    vector[DIMENSIONS - 1] = COMMON;
    for (int i = 0; i < MATTERS.size(); i++) {
      for (String word : MATTERS.get(i)) {
        vector[i] += text.contains(word) ? 1 : 0;
      }
    }
    double length = Math.sqrt(square(vector));
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) length;
    }
    return vector;
  }

  private static double square(float[] vector) {
    double sum = 0;
    for (float number : vector) {
      sum += number * number;
    }
    return sum;
  }

  @Override
  public void close() {}
}
