package org.guiku.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A route as a viewer asks it, whole enough to be let in.
 *
 * @param things what stands in the place of words in braces
 */
record RouteCall(RouteTable.Line line, String viewer, Map<String, String> things, Api api) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final String BOUNDARY = "----a-boundary-of-routes";

  /** As which it is asked whether nothing is told of what there is. */
  private static final Map<String, String> UNKNOWN =
      Map.of("id", "0000000000000000", "address", "unknown");

  static RouteCall of(RouteTable.Line line, String viewer, RouteStage stage)
      throws IOException, InterruptedException {
    Map<String, String> things = new TreeMap<>();
    for (String place : places(line.path() + line.sent())) {
      things.put(place, stage.thing(place, line, viewer));
    }
    return new RouteCall(line, viewer, things, stage.as(viewer));
  }

  /** Those of {@code {word}}; braces of JSON stand around more than a word. */
  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  Answer send() throws IOException, InterruptedException {
    if (line.odd().equals("browser")) {
      Map<String, String> fields =
          Stream.of(filled(after(line.sent())).split("&"))
              .map(field -> field.split("="))
              .collect(Collectors.toMap(field -> field[0], field -> field[1].replace('+', ' ')));
      return new Browser(api.port()).submit(line.path(), line.path(), fields);
    }
    return api.send(line.method(), address(), body(), "Content-Type", contentType());
  }

  /** Whether it is of something of which one may or may not know. */
  boolean namesSomething() {
    return UNKNOWN.keySet().stream().anyMatch(things::containsKey);
  }

  /** The same of something that there is not. */
  RouteCall ofNothing() {
    Map<String, String> others = new TreeMap<>(things);
    UNKNOWN.forEach((place, nothing) -> others.computeIfPresent(place, (p, thing) -> nothing));
    return new RouteCall(line, viewer, others, api);
  }

  /** What was answered, without what was asked for and what differs each time. */
  String told(Answer answer) {
    String told = answer.told();
    for (String place : UNKNOWN.keySet()) {
      told = told.replace(things.getOrDefault(place, place), place);
    }
    return told;
  }

  boolean isOfPrograms() {
    return line.path().startsWith("/api/");
  }

  private URI address() {
    String query = kind().equals("query") ? "?" + after(line.sent()) : "";
    return URI.create("http://localhost:" + api.port() + filled(line.pattern() + query));
  }

  private byte[] body() {
    return switch (kind()) {
      case "query", "" -> new byte[0];
      case "file" -> Part.body(BOUNDARY, List.of(Part.file("a.txt", Drafts.plan())));
      default -> filled(after(line.sent())).getBytes(StandardCharsets.UTF_8);
    };
  }

  private String contentType() {
    return switch (kind()) {
      case "form" -> "application/x-www-form-urlencoded;charset=UTF-8";
      case "file" -> "multipart/form-data; boundary=" + BOUNDARY;
      case "text" -> "text/plain";
      default -> "application/json";
    };
  }

  private String kind() {
    return line.sent().replaceAll(" .*", "");
  }

  private static String after(String sent) {
    return sent.substring(sent.indexOf(' ') + 1);
  }

  private String filled(String text) {
    return PLACE.matcher(text).replaceAll(place -> things.get(place.group(1)));
  }

  @Override
  public String toString() {
    return line.method() + " " + filled(line.path());
  }
}
