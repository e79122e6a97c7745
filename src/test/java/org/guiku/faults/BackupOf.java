package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup as an operator makes it and restores it. */
record BackupOf(Path place) {

  private static final Duration MOST = Duration.ofSeconds(60);

  /** Begins one; it goes on by itself. */
  Library.Answer begin(Library library) throws IOException, InterruptedException {
    String path = new JsonMapper().writeValueAsString(Map.of("path", place.toString()));
    return library.post("/backups", path);
  }

  /** How it ended. */
  JsonNode ended(Library library) throws IOException, InterruptedException {
    long end = System.nanoTime() + MOST.toNanos();
    JsonNode state = library.get("/backups/latest").body();
    while (state.path("status").asString().equals("RUNNING") && System.nanoTime() < end) {
      Thread.sleep(50);
      state = library.get("/backups/latest").body();
    }
    return state;
  }

  /** Makes one, and answers what it says of itself. */
  JsonNode made(Library library) throws IOException, InterruptedException {
    assertThat(begin(library).status()).isEqualTo(202);
    JsonNode ended = ended(library);
    assertThat(ended.path("status").asString()).as(ended.toString()).isEqualTo("DONE");
    return ended;
  }

  /** How {@code guiku restore} ended, and all that it said. */
  RunningServer.Ending restored(Path data) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path said = Files.createTempFile("guiku-restore", ".log");
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    "target/guiku.jar",
                    "restore",
                    place.toString(),
                    "--data",
                    data.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .start();
    int code = process.waitFor();
    return new RunningServer.Ending(code, Files.readString(said, StandardCharsets.UTF_8));
  }
}
