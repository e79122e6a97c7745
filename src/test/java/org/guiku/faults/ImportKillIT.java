package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The server is killed while it takes an import in. */
@Tag("nightly")
class ImportKillIT {

  private static final int RECORDS = 1_500;

  @TempDir Path data;

  @Test
  void everyRecordOfAnImportThatWasAcknowledgedIsThereOnce() throws Exception {
    Rounds rounds = Rounds.of("kills", 5);
    Random random = new Random(rounds.seed());
    String batch;
    RunningServer server = RunningServer.start(data);
    try {
      Library.Answer accepted = server.library().imported(records());
      assertThat(accepted.status()).isEqualTo(202);
      batch = accepted.text("id");
      for (int kill = 0; kill < rounds.number(); kill++) {
        Thread.sleep(random.nextInt(2_000));
        server.kill();
        server = RunningServer.start(data);
      }
      JsonNode ended = finished(server.library(), batch);
      assertThat(ended.path("total").asInt()).isEqualTo(RECORDS);
      assertThat(ended.path("done").asInt()).isEqualTo(RECORDS);
      Map<String, Integer> times = new HashMap<>();
      for (JsonNode document : server.library().documents()) {
        times.merge(document.path("importedId").asString(), 1, Integer::sum);
      }
      assertThat(times).hasSize(RECORDS);
      assertThat(times.values()).containsOnly(1);
      assertThat(server.library().search("\"第1499号记录\"").body().path("total").asInt()).isOne();
    } finally {
      server.close();
    }
  }

  private static JsonNode finished(Library library, String batch) throws Exception {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    JsonNode state = library.get("/batches/" + batch).body();
    while (!state.path("finished").asBoolean() && System.nanoTime() < end) {
      Thread.sleep(200);
      state = library.get("/batches/" + batch).body();
    }
    return state;
  }

  private static String records() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < RECORDS; i++) {
      lines.append("{\"id\": \"r-%d\", \"text\": \"第%d号记录说的是水库。\"}\n".formatted(i, i));
    }
    return lines.toString();
  }
}
