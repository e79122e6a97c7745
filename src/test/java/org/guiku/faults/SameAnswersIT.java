package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Whatever befalls a library, whoever asks is answered as before. */
class SameAnswersIT {

  private static final Duration WORK = Duration.ofSeconds(90);
  private static final Path SAMPLES = Path.of("sample-docs");

  /** Of most formats; pictures of text take as long to read as all the others together. */
  private static final String CHOSEN = "(0[24689]|1[0-2678]|2[2458]|32)-.+";

  private static final String KINDS = "kinds.properties";

  @TempDir Path folder;

  @Test
  void sixtyQueriesAreAnsweredAlikeAfterRestartKillLostIndexReindexAndRestore() throws Exception {
    Path data = folder.resolve("data");
    BackupOf backup = new BackupOf(folder.resolve("backup"));
    QueriesOfAllKinds queries;
    Map<String, Library.Answer> before;
    try (RunningServer server = RunningServer.start(data, withSamples())) {
      queries = new QueriesOfAllKinds(LivedIn.samples(server.operated(), WORK));
      before = queries.answers(askers(server));
      assertThat(queries.size()).isEqualTo(60);
      assertThat(before).hasSize(120).allSatisfy(QueriesOfAllKinds::tellsTheOperator);
    }
    try (RunningServer server = RunningServer.start(data, with())) {
      assertSame("a restart", before, queries, server);
      server.kill();
    }
    try (RunningServer server = RunningServer.start(data, with())) {
      assertSame("a kill", before, queries, server);
    }
    FileSystemUtils.deleteRecursively(data.resolve("index"));
    try (RunningServer server = RunningServer.start(data, with())) {
      assertSame("the loss of the index", before, queries, server);
      assertThat(server.operated().post("/reindexings").status()).isEqualTo(200);
      assertSame("another index", before, queries, server);
      backup.made(server.operated());
    }
    Path elsewhere = folder.resolve("elsewhere");
    assertThat(backup.restored(elsewhere).exitCode()).isZero();
    try (RunningServer server = RunningServer.start(elsewhere, with())) {
      assertSame("a restored backup", before, queries, server);
    }
  }

  private String[] withSamples() throws Exception {
    Path chosen = Files.createDirectory(folder.resolve("samples"));
    List<String> kinds = new ArrayList<>();
    for (String line : Files.readAllLines(SAMPLES.resolve(KINDS))) {
      String name = line.split(" = ")[0];
      if (name.matches(CHOSEN)) {
        Files.copy(SAMPLES.resolve(name), chosen.resolve(name));
        kinds.add(line);
      }
    }
    Files.write(chosen.resolve(KINDS), kinds);
    return with("--guiku.samples=true", "--guiku.samples-folder=" + chosen);
  }

  private static String[] with(String... settings) {
    return Stream.concat(
            Stream.of("--guiku.access=accounts", "--guiku.vectors.threads=2"), Stream.of(settings))
        .toArray(String[]::new);
  }

  private static Map<String, Library> askers(RunningServer server) throws Exception {
    return Map.of("operator", server.operated(), "anonymous", server.library());
  }

  private static void assertSame(
      String event,
      Map<String, Library.Answer> before,
      QueriesOfAllKinds queries,
      RunningServer server)
      throws Exception {
    await()
        .atMost(WORK)
        .until(() -> server.library().watched("/actuator/health/readiness").status() == 200);
    assertThat(QueriesOfAllKinds.differences(before, queries.answers(askers(server))))
        .as("what %s changes", event)
        .isEmpty();
  }
}
