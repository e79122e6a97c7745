package org.guiku.shell;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of all that was to be taken in. */
final class IngestSummary {

  /** A line of the report. */
  private record Failed(String name, String code, String detail) {}

  private static final JsonMapper JSON = new JsonMapper();

  private final List<Failed> failures = new ArrayList<>();
  private long done;
  private long duplicates;
  private long skipped;

  IngestSummary(List<FilesToIngest.Unreadable> unreadable) {
    unreadable.forEach(
        file -> failures.add(new Failed(file.path().toString(), "NOT_READABLE", file.reason())));
  }

  /** How many members of a batch have come to their end. */
  static long ended(JsonNode batch) {
    return batch.path("done").asLong()
        + batch.path("failed").asLong()
        + batch.path("duplicates").asLong()
        + batch.path("skipped").asLong();
  }

  void add(JsonNode batch) {
    done += batch.path("done").asLong();
    duplicates += batch.path("duplicates").asLong();
    skipped += batch.path("skipped").asLong();
    for (JsonNode failure : batch.path("failures")) {
      failures.add(
          new Failed(
              failure.path("name").asString(),
              failure.path("code").asString(),
              failure.path("detail").asString()));
    }
  }

  boolean isClean() {
    return failures.isEmpty();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Failed failure : failures) {
      text.append(failure.name()).append('\t').append(failure.code());
      text.append('\t').append(failure.detail()).append('\n');
    }
    return text.append(done)
        .append(" done, ")
        .append(failures.size())
        .append(" failed, ")
        .append(duplicates)
        .append(" known already, ")
        .append(skipped)
        .append(" skipped\n")
        .toString();
  }

  String json() {
    ObjectNode summary = JSON.createObjectNode();
    summary.put("done", done).put("failed", failures.size());
    summary.put("duplicates", duplicates).put("skipped", skipped);
    ArrayNode list = summary.putArray("failures");
    for (Failed failure : failures) {
      list.addObject()
          .put("name", failure.name())
          .put("code", failure.code())
          .put("detail", failure.detail());
    }
    return summary.toString();
  }
}
