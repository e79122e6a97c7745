package org.guiku.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import tools.jackson.databind.JsonNode;

/** Shows how far batches have come, until all of them are finished and found by meaning, too. */
final class BatchProgress implements AutoCloseable {

  private static final long PAUSE_MILLIS = 300;

  /** Counting a large batch takes the server time that it should have for the batch itself. */
  private static final long PAUSES_PER_ANSWER = 20;

  private final ProgressBar bar;

  BatchProgress(String task, long members) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(members)
            .setUpdateIntervalMillis(250)
            .build();
  }

  /** So many batches have been accepted. */
  void sent(int batches) {
    bar.setExtraMessage(batches + "");
  }

  void follow(Client client, List<String> batches, IngestSummary summary)
      throws CannotRun, IOException, InterruptedException {
    Map<String, JsonNode> states = new LinkedHashMap<>();
    List<String> running = new ArrayList<>(batches);
    while (!running.isEmpty()) {
      long asked = System.nanoTime();
      for (String id : List.copyOf(running)) {
        JsonNode state = client.get("/batches/" + id);
        states.put(id, state);
        if (state.path("finished").asBoolean()) {
          running.remove(id);
        }
      }
      show(states);
      if (!running.isEmpty()) {
        pause(System.nanoTime() - asked);
      }
    }
    states.values().forEach(summary::add);
    awaitVectors(client);
  }

  /** They come after the text; until then a search by meaning would miss what is new. */
  private void awaitVectors(Client client) throws CannotRun, IOException, InterruptedException {
    long left = pending(client);
    while (left > 0) {
      bar.setExtraMessage("vectors of " + left + " documents to come");
      Thread.sleep(PAUSE_MILLIS);
      left = pending(client);
    }
  }

  private static long pending(Client client) throws CannotRun, IOException, InterruptedException {
    return client.get("/vectors").path("pending").asLong();
  }

  private void show(Map<String, JsonNode> states) {
    bar.maxHint(states.values().stream().mapToLong(s -> s.path("total").asLong()).sum());
    bar.stepTo(states.values().stream().mapToLong(IngestSummary::ended).sum());
  }

  private static void pause(long answeredIn) throws InterruptedException {
    Thread.sleep(Math.max(PAUSE_MILLIS, PAUSES_PER_ANSWER * answeredIn / 1_000_000));
  }

  @Override
  public void close() {
    bar.close();
  }
}
