package org.guiku.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Who is let in where, as {@code routes.txt} says; in its order. */
record RouteTable(Set<String> viewers, Map<String, Line> lines) {

  private static final String EVERYONE = "everyone";

  /**
   * A route and who is let in.
   *
   * @param sent the kind of what is sent and, after a blank, it; may be empty
   * @param odd a word, may be empty
   */
  record Line(String method, String path, Set<String> letIn, String sent, String odd) {

    /** As the program knows it. */
    String route() {
      return method + " " + path;
    }

    /** Its address, without what is wanted of the query. */
    String pattern() {
      return path.replaceAll("\\?.*", "");
    }

    /** Whether whoever is let in is answered by that status. */
    boolean isAnsweredBy(int status) {
      return odd.matches("\\d+") ? odd.equals(Integer.toString(status)) : status < 400;
    }
  }

  static RouteTable read() throws IOException {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    Map<String, Line> lines = new LinkedHashMap<>();
    for (String text : text().lines().filter(each -> !each.matches("#.*|\\s*")).toList()) {
      if (text.contains("|")) {
        Line line = line(text.split("\\|", -1), groups);
        if (lines.put(line.route(), line) != null) {
          throw new AssertionError("twice in routes.txt: " + line.route());
        }
      } else {
        String[] group = text.split("=");
        groups.put(group[0].strip(), names(group[1], Map.of()));
      }
    }
    return new RouteTable(Objects.requireNonNull(groups.get(EVERYONE)), lines);
  }

  private static Line line(String[] columns, Map<String, Set<String>> groups) {
    List<String> stripped = Stream.of(columns).map(String::strip).toList();
    String[] route = stripped.getFirst().split(" +");
    return new Line(
        route[0],
        route[1],
        names(stripped.get(1), groups),
        stripped.size() > 2 ? stripped.get(2) : "",
        stripped.size() > 3 ? stripped.get(3) : "");
  }

  private static Set<String> names(String column, Map<String, Set<String>> groups) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : column.strip().split(" *, *")) {
      names.addAll(groups.getOrDefault(name, Set.of(name)));
    }
    return names;
  }

  private static String text() throws IOException {
    try (InputStream file = RouteTable.class.getResourceAsStream("routes.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
