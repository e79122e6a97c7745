package org.guiku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * What the server takes of memory when it holds a million passages and the vectors of a tenth of
 * them, and people search by words and by meaning. The rest of the vectors is still being made.
 *
 * <p>{@code -Dguiku.libraries=FOLDER} uses what {@link SearchBench} took in; {@code
 * -Dguiku.passages=} and {@code -Dguiku.vectors=} say how many of either.
 */
@Tag("bench")
class MemoryBench {

  private static final int QUERIES = 1000;
  private static final int CLIENTS = 4;
  private static final int MOST_MB = 1536;
  private static final Duration LOOK = Duration.ofSeconds(10);

  private final long seed = Long.getLong("guiku.seed", System.nanoTime());
  private final int passages = Integer.getInteger("guiku.passages", 1_000_000);
  private final int vectors = Integer.getInteger("guiku.vectors", 100_000);

  @TempDir Path folder;

  @Test
  void aMillionPassagesNeedLittleMemoryOfTheirOwn() throws Exception {
    System.out.println(Surroundings.told() + "; seed " + seed);
    var documents = RepeatedDocuments.of(folder.resolve("laws"), SearchedLibrary.DOCUMENTS_SEED);
    Path data = copied(documents);
    try (MeasuredServer server = MeasuredServer.start(data)) {
      long made = awaitVectors(new Visitor(server.address()));
      List<Asked> words = new QueryMix(seed, documents.passages(), List.of()).draw(QUERIES);
      List<Asked> meanings = words.stream().map(Asked::byMeaningToo).toList();
      Clients.ask(server.address(), words, CLIENTS);
      Clients.ask(server.address(), meanings, CLIENTS);
      MemoryUse use = server.memoryUse();
      System.out.printf(
          "%d passages, vectors of %d, after %d searches: %s%n", passages, made, 2 * QUERIES, use);
      assertThat(use.anonymous()).isBetween(1, MOST_MB);
    }
  }

  /** A copy of the library that has no vectors, which stays as it is. */
  private Path copied(RepeatedDocuments documents) throws Exception {
    Path kept = Path.of(System.getProperty("guiku.libraries", folder.toString()));
    Path library = kept.resolve(Integer.toString(passages));
    SearchedLibrary.of(library, passages, documents).close();
    Path copy = Files.createDirectories(folder.resolve("data"));
    FileSystemUtils.copyRecursively(library.resolve("data"), copy);
    return copy;
  }

  /** Waits until documents of so many passages wait for vectors no more; answers how many. */
  private long awaitVectors(Visitor visitor) throws Exception {
    while (made(visitor) > 0) { // before the server wants any, none waits
      Thread.sleep(100);
    }
    long made = 0;
    while (made < vectors) {
      Thread.sleep(LOOK);
      made = made(visitor);
    }
    return made;
  }

  private static long made(Visitor visitor) throws Exception {
    long made = 0;
    for (JsonNode document : visitor.documents("status=READY")) {
      boolean waits = document.path("pending").valueStream().anyMatch(MemoryBench::isVectors);
      made += waits ? 0 : document.path("passages").asLong();
    }
    return made;
  }

  private static boolean isVectors(JsonNode pending) {
    return pending.asString().equals("VECTORS");
  }
}
