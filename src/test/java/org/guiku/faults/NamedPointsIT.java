package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server ends at each step of a document's way, and nothing that it promised is lost. */
class NamedPointsIT {

  @TempDir Path data;

  private record Step(String point, int passage) {}

  private static final List<Step> EACH =
      List.of(
          new Step("after blob sync", 3),
          new Step("before commit", 3),
          new Step("after commit", 3),
          new Step("after passages", 2),
          new Step("before index commit", 1),
          new Step("after index commit", 1));

  @Test
  void nothingIsLostWhereverOnTheWayTheServerEnds() throws Exception {
    endAtEach(EACH, Rounds.of("points", EACH.size()).seed());
  }

  @Tag("nightly")
  @Test
  void nothingIsLostWhereTheServerEndsTwentyFiveTimesAtEachPoint() throws Exception {
    List<Step> steps = new ArrayList<>();
    Rounds rounds = Rounds.of("passages of each point", 25);
    for (int round = 0; round < rounds.number(); round++) {
      for (Step step : EACH) {
        steps.add(new Step(step.point(), 1 + round % 4));
      }
    }
    endAtEach(steps, rounds.seed());
  }

  /** Each server makes good what the one before left, and is then ended in its turn. */
  private void endAtEach(List<Step> steps, long seed) throws Exception {
    Promises promises = new Promises();
    SmallDocuments documents = new SmallDocuments(seed);
    Path order = data.resolve("order");
    for (Step step : steps) {
      try (RunningServer server = start(order)) {
        promises.hold(server, Duration.ofSeconds(60));
        Files.writeString(order, step.point() + ":" + step.passage());
        Crowd.uploading(server.library(), documents, promises, 2, 50).join();
        assertThat(server.awaitEnd(Duration.ofSeconds(20))).as("it ended " + step).isEqualTo(137);
      }
      System.out.printf("ended %s with %d acknowledged%n", step.point(), promises.size());
    }
    try (RunningServer server = start(order)) {
      promises.hold(server, Duration.ofSeconds(60));
    }
  }

  private RunningServer start(Path order) throws Exception {
    Files.deleteIfExists(order);
    return RunningServer.start(data, "-Dguiku.faults=" + order);
  }
}
