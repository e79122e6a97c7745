package org.guiku.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The model bge-small-zh-v1.5 with numbers of eight bits, run in this process. A text is run alone
 * and on the thread that asks: batches are slower on processors and shift the vectors.
 */
final class BgeEmbedder implements Embedder {

  /** By what its vectors are told from those of another. */
  static final String MODEL = "bge-small-zh-v1.5-q";

  /** Pieces of a text, begin and end among them, that the model was made for. */
  private static final int MOST_PIECES = 512;

  private final WordPieces words;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private BgeEmbedder(WordPieces words, OrtEnvironment environment, OrtSession session) {
    this.words = words;
    this.environment = environment;
    this.session = session;
  }

  /**
   * Takes some 150 MB, and more when it is asked.
   *
   * @throws Unavailable where the native library cannot run
   */
  static BgeEmbedder load() throws Unavailable {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (var options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(resource(MODEL + ".onnx"), options);
        return new BgeEmbedder(new WordPieces(vocabulary()), environment, session);
      }
    } catch (OrtException | IOException | RuntimeException | LinkageError e) {
      throw new Unavailable(e);
    }
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    JsonNode words = new JsonMapper().readTree(resource(MODEL + "-tokenizer.json"));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    words
        .path("model")
        .path("vocab")
        .properties()
        .forEach(word -> numbers.put(word.getKey(), word.getValue().asInt()));
    return numbers;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BgeEmbedder.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in.readAllBytes();
    }
  }

  @Override
  public float[] embed(String text) {
    long[] pieces = words.of(text, MOST_PIECES);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor numbers = row(pieces);
        OnnxTensor mask = row(ones);
        OnnxTensor types = row(new long[pieces.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", numbers, "attention_mask", mask, "token_type_ids", types))) {
      return normalised(beginning((OnnxTensor) result.get(0)));
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot read a text", e);
    }
  }

  private OnnxTensor row(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
  }

  /** What this model says of the whole text it says at the place of its beginning. */
  private static float[] beginning(OnnxTensor hidden) {
    float[] vector = new float[DIMENSIONS];
    hidden.getFloatBuffer().get(vector);
    return vector;
  }

  private static float[] normalised(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += (double) number * number;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
