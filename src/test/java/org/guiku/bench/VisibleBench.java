package org.guiku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How long a small file takes from the upload into an idle server until it is READY and found. */
@Tag("bench")
class VisibleBench {

  private static final int UPLOADS = 20;
  private static final double MOST_SECONDS = 2;

  @TempDir Path folder;

  @Test
  void aSmallFileIsReadyWithinTwoSecondsAndFoundAtOnce() throws Exception {
    System.out.println(Surroundings.told());
    double[] seconds = new double[UPLOADS];
    try (MeasuredServer server = MeasuredServer.start(folder.resolve("data"))) {
      Visitor visitor = new Visitor(server.address());
      for (int i = 0; i < UPLOADS; i++) {
        String word = "第" + (i + 1) + "号水情简报";
        Path file = folder.resolve(i + ".txt");
        Files.writeString(file, word + "\n云澜江水位" + i + "米，低于警戒水位。\n");
        seconds[i] = untilReady(visitor, file);
        assertThat(visitor.search('"' + word + '"', 0).path("total").asInt()).as(word).isOne();
        Thread.sleep(200);
      }
    }
    Arrays.sort(seconds);
    System.out.printf(
        "READY after upload of a small file: median %.2f s, most %.2f s; found at once each time%n",
        seconds[UPLOADS / 2], seconds[UPLOADS - 1]);
    assertThat(seconds[UPLOADS / 2]).isLessThanOrEqualTo(MOST_SECONDS);
  }

  private static double untilReady(Visitor visitor, Path file) throws Exception {
    long start = System.nanoTime();
    visitor.upload(List.of(file));
    JsonNode newest;
    do {
      Thread.sleep(5);
      newest = visitor.newest();
    } while (!newest.path("status").asString().equals("READY")
        || !newest.path("fileName").asString().equals(file.getFileName().toString()));
    return (System.nanoTime() - start) / 1e9;
  }
}
