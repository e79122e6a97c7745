package org.guiku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * How long searches take while a backup of 3,440 documents is made, beside the same searches
 * without one; four clients search and as many upload all the time.
 */
@Tag("bench")
class BackupBench {

  private static final int QUERIES = 500;
  private static final int CLIENTS = 4;
  private static final int ROUNDS = 12;
  private static final double MOST_AT_P99 = 3;
  private static final double MOST_MILLIS = 2000;

  private final long seed = Long.getLong("guiku.seed", System.nanoTime());

  @TempDir Path folder;

  @Test
  void searchesGoOnWhileABackupIsMade() throws Exception {
    System.out.println(Surroundings.told() + "; seed " + seed);
    var documents = RepeatedDocuments.of(folder.resolve("laws"), seed);
    List<Asked> queries = new QueryMix(seed, documents.passages(), List.of()).draw(QUERIES);
    try (MeasuredServer server =
        MeasuredServer.start(folder.resolve("data"), "--guiku.vectors.threads=0")) {
      URI address = server.address();
      fill(new Visitor(address));
      try (var uploads = new SteadyUploads(address, folder.resolve("uploads"), CLIENTS)) {
        // The index comes to rest after so much was taken in, and the code to its speed.
        rounds(address, queries, new Timings());
        Timings without = new Timings();
        Timings meanwhile = new Timings();
        rounds(address, queries, without);
        List<String> saved = savedMeanwhile(address, queries, meanwhile);
        rounds(address, queries, without);
        System.out.println(uploads.number() + " uploads meanwhile");
        judge(without, meanwhile, saved);
      }
    }
  }

  private void fill(Visitor visitor) throws Exception {
    List<Path> others = new ArrayList<>(RealFiles.in("reports-2025-docx"));
    others.addAll(RealFiles.in("plans-pdf"));
    String laws = visitor.upload(List.of(RealFiles.path("laws.zip")));
    visitor.finished(visitor.upload(others));
    System.out.println(
        "taken in: " + visitor.finished(laws).path("done") + " and " + others.size());
  }

  private static void rounds(URI address, List<Asked> queries, Timings timings) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      timings.add(Clients.ask(address, queries, CLIENTS));
    }
  }

  /** A whole backup into a folder, the next into the same, and one into a ZIP. */
  private List<String> savedMeanwhile(URI address, List<Asked> queries, Timings timings)
      throws Exception {
    List<String> saved = new ArrayList<>();
    Visitor visitor = new Visitor(address);
    for (String name : List.of("backup", "backup", "backup.zip")) {
      long begin = System.nanoTime();
      visitor.save(folder.resolve(name));
      JsonNode state = visitor.saved();
      while (state.path("status").asString().equals("RUNNING")) {
        timings.add(Clients.ask(address, queries, CLIENTS));
        state = visitor.saved();
      }
      assertThat(state.path("status").asString()).as(state.toString()).isEqualTo("DONE");
      saved.add(
          "%s: %d files, %d copied, %d MB, within %.1f s"
              .formatted(
                  name,
                  state.path("files").asInt(),
                  state.path("copied").asInt(),
                  state.path("bytes").asLong() / 1_000_000,
                  (System.nanoTime() - begin) / 1e9));
    }
    assertThat(Files.size(folder.resolve("backup.zip"))).isPositive();
    return saved;
  }

  private static void judge(Timings without, Timings meanwhile, List<String> saved) {
    saved.forEach(System.out::println);
    double ratio = meanwhile.percentile(99) / without.percentile(99);
    System.out.printf(
        "searches without a backup: p50 %.1f, p99 %.1f, most %.1f ms; meanwhile: p50 %.1f, p99"
            + " %.1f, most %.1f ms; ratio at p99 %.2f%n",
        without.percentile(50),
        without.percentile(99),
        without.percentile(100),
        meanwhile.percentile(50),
        meanwhile.percentile(99),
        meanwhile.percentile(100),
        ratio);
    assertThat(ratio).as("p99").isLessThanOrEqualTo(MOST_AT_P99);
    assertThat(meanwhile.percentile(100)).as("longest").isLessThanOrEqualTo(MOST_MILLIS);
  }
}
