package org.guiku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Takes in files that were made to break readers, while somebody else goes on searching. */
@Tag("bench")
class HostileBench {

  private record Searches(int answered, int slowest) {}

  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void endsEveryHostileFileAnswersMeanwhileAndLeavesNoWorker(@TempDir Path folder)
      throws Exception {
    List<Path> files = RealFiles.in("hostile");
    System.out.println(Surroundings.told());
    try (MeasuredServer server = MeasuredServer.start(folder.resolve("data"));
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      Visitor visitor = new Visitor(server.address());
      Future<Searches> searches = other.submit(searching(visitor));
      JsonNode batch;
      try {
        batch = visitor.finished(visitor.upload(files));
      } finally {
        over.set(true);
      }
      tell(visitor.documents(), batch, searches.get());
      assertThat(batch.path("total").asInt()).isEqualTo(files.size());
      assertThat(visitor.documents()).allSatisfy(HostileBench::isAtAnEnd);
      assertThat(server.stop()).as("workers left behind").isEmpty();
    }
  }

  private Callable<Searches> searching(Visitor visitor) {
    return () -> {
      int answered = 0;
      long slowest = 0;
      while (!over.get()) {
        long start = System.nanoTime();
        visitor.search("规划 OR plan", 0);
        slowest = Math.max(slowest, System.nanoTime() - start);
        answered++;
      }
      return new Searches(answered, (int) (slowest / 1_000_000));
    };
  }

  private static void isAtAnEnd(JsonNode document) {
    String name = document.path("fileName").asString();
    if (document.path("status").asString().equals("FAILED")) {
      assertThat(document.path("failure").path("code").asString("")).as(name).isNotEmpty();
    } else {
      assertThat(document.path("status").asString()).as(name).isEqualTo("READY");
    }
  }

  private static void tell(List<JsonNode> documents, JsonNode batch, Searches searches) {
    for (JsonNode document : documents) {
      System.out.printf(
          "%s %s %s%n",
          document.path("status").asString(),
          document.path("failure").path("code").asString("-"),
          document.path("fileName").asString());
    }
    System.out.printf(
        "%d files, %d failed; %d searches answered meanwhile, the slowest in %d ms%n",
        batch.path("total").asInt(),
        batch.path("failed").asInt(),
        searches.answered(),
        searches.slowest());
  }
}
