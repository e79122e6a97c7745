package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server ends at each step of a document's way, and nothing that it promised is lost. */
class NamedPointsIT {

  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "after blob sync, 3",
    "before commit, 3",
    "after commit, 3",
    "after passages, 2",
    "before index commit, 1",
    "after index commit, 1"
  })
  void nothingIsLostWhereTheServerEndsAt(String point, int passage) throws Exception {
    endAt(point, passage, new Promises(), new SmallDocuments(passage));
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "after blob sync",
        "before commit",
        "after commit",
        "after passages",
        "before index commit",
        "after index commit"
      })
  void nothingIsLostWhereTheServerEndsTwentyFiveTimesAt(String point) throws Exception {
    Promises promises = new Promises();
    SmallDocuments documents = new SmallDocuments(point.hashCode());
    for (int passage = 1; passage <= 25; passage++) {
      endAt(point, 1 + passage % 4, promises, documents);
    }
  }

  private void endAt(String point, int passage, Promises promises, SmallDocuments documents)
      throws Exception {
    try (RunningServer dying =
        RunningServer.start(data, "-Dguiku.fault=%s:%d".formatted(point, passage))) {
      Crowd.uploading(dying.library(), documents, promises, 2, 50).join();
      assertThat(dying.awaitEnd(Duration.ofSeconds(20))).as("it ended " + point).isEqualTo(137);
    }
    try (RunningServer server = RunningServer.start(data)) {
      Duration taken = promises.hold(server, Duration.ofSeconds(60));
      System.out.printf(
          "ended %s: %d acknowledged, recovered in %d ms%n",
          point, promises.size(), taken.toMillis());
    }
  }
}
