package org.guiku.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The names that operations know, as the interface describes itself.
 *
 * @param byOperation method and path
 * @param all also of the pages, which are described nowhere
 */
record Parameters(Map<String, List<String>> byOperation, List<String> all) {

  private static final List<String> OF_PAGES =
      List.of("at", "batch", "lang", "refused", "expired", "changed", "gone", "id");

  static Parameters of(Api api) throws IOException, InterruptedException {
    JsonNode reference = api.get("/v3/api-docs").json();
    Map<String, List<String>> byOperation = new TreeMap<>();
    Set<String> all = new TreeSet<>(OF_PAGES);
    for (var path : reference.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        List<String> names = new ArrayList<>(names(method.getValue(), reference));
        all.addAll(names);
        byOperation.put(method.getKey().toUpperCase() + " " + path.getKey(), names);
      }
    }
    return new Parameters(byOperation, List.copyOf(all));
  }

  private static Set<String> names(JsonNode operation, JsonNode reference) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      names.add(parameter.path("name").asString());
    }
    for (JsonNode content : operation.path("requestBody").path("content")) {
      JsonNode schema = content.path("schema");
      String at = schema.path("$ref").asString("").replaceFirst("^#", "");
      names.addAll((at.isEmpty() ? schema : reference.at(at)).path("properties").propertyNames());
      names.addAll(schema.path("example").propertyNames());
    }
    return names;
  }

  Set<String> operations() {
    return byOperation.keySet();
  }

  /** Of a page any, as of an operation that knows none. */
  List<String> of(String operation) {
    List<String> names = byOperation.getOrDefault(operation, List.of());
    return names.isEmpty() ? all : names;
  }
}
