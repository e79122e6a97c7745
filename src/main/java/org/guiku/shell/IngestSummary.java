package org.guiku.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private long done;
  private long failed;
  private long duplicates;
  private long skipped;

  IngestSummary(List<FilesToIngest.Unreadable> unreadable) {
    failed = unreadable.size();
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
    failed += batch.path("failed").asLong();
    duplicates += batch.path("duplicates").asLong();
    skipped += batch.path("skipped").asLong();
    for (JsonNode field : batch.path("leftOut")) {
      leftOut.merge(field.path("field").asString(), field.path("records").asLong(), Long::sum);
    }
    for (JsonNode failure : batch.path("failures")) {
      failures.add(
          new Failed(
              failure.path("name").asString(),
              failure.path("code").asString(),
              failure.path("detail").asString()));
    }
  }

  boolean isClean() {
    return failed == 0;
  }

  /** A line for each field of records that was left out. */
  String leftOut() {
    StringBuilder text = new StringBuilder();
    leftOut.forEach(
        (field, records) ->
            text.append("guiku: ")
                .append(field)
                .append(" was left out of ")
                .append(records)
                .append(" records\n"));
    return text.toString();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Failed failure : failures) {
      text.append(failure.name()).append('\t').append(failure.code());
      text.append('\t').append(failure.detail()).append('\n');
    }
    return text.append(done)
        .append(" done, ")
        .append(failed)
        .append(" failed, ")
        .append(duplicates)
        .append(" known already, ")
        .append(skipped)
        .append(" skipped\n")
        .toString();
  }

  String json() {
    ObjectNode summary = JSON.createObjectNode();
    summary.put("done", done).put("failed", failed);
    summary.put("duplicates", duplicates).put("skipped", skipped);
    if (!leftOut.isEmpty()) {
      ObjectNode fields = summary.putObject("leftOut");
      leftOut.forEach(fields::put);
    }
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
