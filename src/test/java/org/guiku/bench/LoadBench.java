package org.guiku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Fifty people at once over a library of laws: most search, some read, a few bring files in.
 * Before, the same people ask the same while nobody brings anything. {@code -Dguiku.load=PT1M} says
 * how long the measured time is, {@code -Dguiku.seed=} repeats the queries.
 */
@Tag("bench")
class LoadBench {

  private static final int LAWS = 600;
  private static final int SEARCHERS = 35;
  private static final int READERS = 10;
  private static final int BRINGERS = 5;
  private static final double MOST_AT_P99 = 3;

  /** Times that the heap is looked at; from the first to the last it must stay about the same. */
  private static final int LOOKS = 5;

  private static final double MOST_GROWTH = 1.25;

  private final Duration time = Duration.parse(System.getProperty("guiku.load", "PT5M"));
  private final long seed = Long.getLong("guiku.seed", System.nanoTime());
  private final SoftAssertions all = new SoftAssertions();

  @TempDir Path folder;
  private List<Asked> queries;
  private List<String> documents;
  private List<String> texts;

  /** What was measured in a stretch of time. */
  private record Stretch(
      LoadClients.Done searches, LoadClients.Done readings, LoadClients.Done brought) {

    double p99() {
      Timings timings = new Timings();
      timings.add(searches.millis());
      return timings.percentile(99);
    }

    List<String> errors() {
      List<String> errors = new ArrayList<>(searches.errors());
      errors.addAll(readings.errors());
      errors.addAll(brought.errors());
      return errors;
    }
  }

  @Test
  void fiftyPeopleMeetNoErrorAndSearchStaysQuick() throws Exception {
    System.out.println(Surroundings.told() + "; seed " + seed);
    try (MeasuredServer server = MeasuredServer.start(folder.resolve("data"))) {
      fill(server.address());
      work(server, 0, Duration.ofSeconds(15), 0);
      Stretch quiet = work(server, 0, time.dividedBy(LOOKS), 0);
      tell("nobody brings files", quiet);
      Stretch busy = work(server, BRINGERS, time, LOOKS);
      tell("five bring files", busy);
      all.assertThat(quiet.errors()).isEmpty();
      all.assertThat(busy.errors()).isEmpty();
      all.assertThat(busy.p99() / quiet.p99())
          .as("p99 beside quiet")
          .isLessThanOrEqualTo(MOST_AT_P99);
    }
    all.assertAll();
  }

  private void fill(URI server) throws Exception {
    RepeatedDocuments laws = RepeatedDocuments.of(folder.resolve("laws"), seed);
    Path zip = folder.resolve("laws.zip");
    laws.pack(zip, LAWS);
    texts = laws.passages();
    queries = new QueryMix(seed, texts, List.of()).draw(1000);
    Visitor visitor = new Visitor(server);
    JsonNode batch = visitor.finished(visitor.upload(List.of(zip)));
    documents =
        visitor.documents("status=READY").stream().map(d -> d.path("id").asString()).toList();
    assertThat(documents).as(batch.toString()).hasSizeGreaterThan(LAWS / 2);
    Files.delete(zip);
  }

  private Stretch work(MeasuredServer server, int bringers, Duration time, int looks)
      throws Exception {
    LoadClients people = new LoadClients(server.address());
    var searches = people.begin(SEARCHERS, this::search, seed, time);
    var readings = people.begin(READERS, this::read, seed + 1000, time);
    var brought = people.begin(bringers, this::bring, seed + 2000, time);
    watchHeap(server, time, looks);
    people.join();
    return new Stretch(
        LoadClients.done(searches), LoadClients.done(readings), LoadClients.done(brought));
  }

  private void watchHeap(MeasuredServer server, Duration time, int looks) throws Exception {
    List<Integer> used = new ArrayList<>();
    for (int i = 0; i < looks; i++) {
      Thread.sleep(time.dividedBy(looks));
      used.add(server.heapAfterCollection());
    }
    if (!used.isEmpty()) {
      System.out.println("heap after a collection, from time to time: " + used + " MB");
      all.assertThat((double) used.getLast() / used.getFirst()).as("heap").isLessThan(MOST_GROWTH);
    }
  }

  private HttpRequest search(URI server, int turn) {
    return LoadClients.get(server, queries.get(turn % queries.size()).path());
  }

  private HttpRequest read(URI server, int turn) {
    String id = documents.get(new Random(seed + turn).nextInt(documents.size()));
    String path = turn % 2 == 0 ? "/documents/" + id : "/api/v1/documents/" + id + "/passages";
    return LoadClients.get(server, path);
  }

  private HttpRequest bring(URI server, int turn) {
    Random random = new Random(seed - turn);
    StringBuilder text = new StringBuilder("第" + turn + "号规划\n\n");
    for (int i = 0; i < 60; i++) {
      text.append(texts.get(random.nextInt(texts.size()))).append("\n\n");
    }
    return LoadClients.upload(server, turn + ".md", text.toString());
  }

  private static void tell(String when, Stretch stretch) {
    Timings searches = new Timings();
    searches.add(stretch.searches().millis());
    System.out.printf(
        "%s: %d searches p50 %.0f ms, p99 %.0f ms; %d readings, %d files brought; %d errors %s%n",
        when,
        stretch.searches().millis().length,
        searches.percentile(50),
        searches.percentile(99),
        stretch.readings().millis().length,
        stretch.brought().millis().length,
        stretch.errors().size(),
        stretch.errors().stream().limit(5).toList());
  }
}
