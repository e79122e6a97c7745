package org.guiku.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered. */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Empty where the answer has no such header. */
  String header(String name) {
    return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  JsonNode json() {
    return JSON.readTree(body);
  }

  JsonNode at(String field) {
    return json().path(field);
  }

  /** The document's id, or the batch's. */
  String id() {
    return at("id").asString();
  }

  Stream<JsonNode> items() {
    return StreamSupport.stream(at("items").spliterator(), false);
  }

  List<String> ids() {
    return items().map(item -> item.path("id").asString()).toList();
  }

  /** Of a list or a search. */
  int total() {
    return at("total").asInt();
  }

  boolean isProblem() {
    return header("Content-Type").startsWith("application/problem+json");
  }

  /** The stable code of a refusal. */
  String code() {
    return isProblem() ? at("code").asString() : "no problem but " + header("Content-Type");
  }

  /** What it says, but for times and what is made anew for each page. */
  String told() {
    String told =
        text()
            .replaceAll("\"tookMillis\":\\d+|\\d+(?: 毫秒| ms)", "")
            .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d[0-9:.Z+]*", "")
            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
            .replaceAll("content=\"[A-Za-z0-9_-]{40,}\"", "");
    return status + " " + told;
  }

  @Override
  public String toString() {
    return status + " " + headers + "\n" + text();
  }
}
