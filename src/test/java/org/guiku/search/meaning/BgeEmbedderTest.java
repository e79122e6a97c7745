package org.guiku.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BgeEmbedderTest {

  @TempDir private static Path folder;
  private static BgeEmbedder embedder;

  @BeforeAll
  static void load() throws Unavailable {
    embedder = BgeEmbedder.load();
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  /** Another's tokenizer and pooling, on the same model. */
  @Test
  void givesTheVectorsThatAnotherWayToTheModelGives() throws IOException {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("DJL_CACHE_DIR", folder.toString());
    var reference =
        new OnnxEmbeddingModel(copied(".onnx"), copied("-tokenizer.json"), PoolingMode.CLS);
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String text = text(random);
      float[] expected = reference.embed(text).content().vector();
      assertThat(dot(embedder.embed(text), expected))
          .as("seed %d, text %s", seed, text)
          .isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void givesVectorsOfLengthOneToWhateverComes() {
    for (String text : List.of("", " ", "\u0000", "\uD800", "规".repeat(5000), "x".repeat(5000))) {
      float[] vector = embedder.embed(text);
      assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void knowsThatTwoSayingsAreNearerThanAThird() {
    float[] asked = embedder.embed("怎样减少空气污染");
    float[] same = embedder.embed("改善大气环境质量，细颗粒物浓度持续下降。");
    float[] other = embedder.embed("新建改建农村公路三千公里。");
    assertThat(dot(asked, same)).isGreaterThan(dot(asked, other) + 0.1);
  }

  @Test
  void saysTheSameToManyAtOnce() throws Exception {
    float[] alone = embedder.embed("森林覆盖率达到百分之二十五");
    Callable<float[]> ask = () -> embedder.embed("森林覆盖率达到百分之二十五");
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var each : threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask))) {
        assertThat(each.get()).containsExactly(alone);
      }
    }
  }

  private static String copied(String ending) throws IOException {
    String name = BgeEmbedder.MODEL + ending;
    Path copy = folder.resolve(name);
    try (InputStream in = BgeEmbedder.class.getResourceAsStream("/" + name)) {
      Files.copy(Objects.requireNonNull(in), copy);
    }
    return copy.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("规"); // the other way takes no blank text
    int length = 1 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(code(random));
    }
    return text.toString();
  }

  private static int code(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "，。；：“”（）《》、·—…～！？％℃㎡①Ⅳ　".codePointAt(random.nextInt(22));
      case 1 -> ' ' + random.nextInt(95);
      case 2 -> 'a' + random.nextInt(26);
      case 3 -> '0' + random.nextInt(10);
      case 4 -> 0xFF01 + random.nextInt(94);
      case 5 -> 0xA0 + random.nextInt(0x500);
      case 6 -> List.of(0x20000, 0x2F8A6, 0x1F600, 0x200B, 0xFEFF, 0x3400).get(random.nextInt(6));
      default -> 0x4E00 + random.nextInt(0x5200);
    };
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
