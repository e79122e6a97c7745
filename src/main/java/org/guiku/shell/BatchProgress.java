package org.guiku.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import tools.jackson.databind.JsonNode;

/** Shows how far batches have come, until all are finished and nothing of them is pending. */
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
        if (state.path("finished").asBoolean() && state.path("pending").asInt() == 0) {
          running.remove(id);
        }
      }
      show(states);
      if (!running.isEmpty()) {
        pause(System.nanoTime() - asked);
      }
    }
    states.values().forEach(summary::add);
  }

  private void show(Map<String, JsonNode> states) {
    bar.maxHint(states.values().stream().mapToLong(s -> s.path("total").asLong()).sum());
    bar.stepTo(states.values().stream().mapToLong(IngestSummary::ended).sum());
    long pending = states.values().stream().mapToLong(s -> s.path("pending").asLong()).sum();
    bar.setExtraMessage(pending > 0 ? pending + " pending" : "");
  }

  private static void pause(long answeredIn) throws InterruptedException {
    Thread.sleep(Math.max(PAUSE_MILLIS, PAUSES_PER_ANSWER * answeredIn / 1_000_000));
  }

  @Override
  public void close() {
    bar.close();
  }
}
