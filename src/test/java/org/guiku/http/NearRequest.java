package org.guiku.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request of a route that is nearly right, or not at all, by chance. */
final class NearRequest {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern FIELD = Pattern.compile("\"([a-zA-Z]+)\":");

  private final RouteTable.Line line;
  private final List<String> parameters;
  private final Map<String, String> things;
  private final Random random;

  /**
   * @param parameters names of what may be in the query or the body
   * @param things what there is for a word in braces
   */
  NearRequest(
      RouteTable.Line line, List<String> parameters, Map<String, String> things, Random random) {
    this.line = line;
    this.parameters = parameters;
    this.things = things;
    this.random = random;
  }

  /** All of it, as it is sent; a character is a byte. */
  String text(String token) {
    String method =
        isOneOf(12) ? any(List.of("PUT", "HEAD", "PATCH", "DELETE", "X")) : line.method();
    String address = filled(line.pattern()) + query();
    String headers = headers();
    String body = body();
    return method
        + " "
        + address
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
        + token
        + "\r\nContent-Length: "
        + body.length()
        + "\r\n"
        + headers
        + (headers.contains("Content-Type") || isOneOf(20) ? "" : contentType())
        + "\r\n"
        + body;
  }

  private String filled(String text) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              String known = things.getOrDefault(place.group(1), "x");
              return Matcher.quoteReplacement(isOneOf(3) ? any(Nonsense.VALUES) : known);
            });
  }

  private String query() {
    List<String> fields = new ArrayList<>();
    if (line.sent().startsWith("query") && !isOneOf(3)) {
      fields.add(encoded(after()));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      fields.add(any(parameters) + "=" + any(Nonsense.VALUES));
    }
    return fields.isEmpty() ? "" : "?" + String.join("&", fields);
  }

  private String headers() {
    StringBuilder headers = new StringBuilder();
    for (int i = random.nextInt(3); i > 0; i--) {
      if (!isOneOf(3)) {
        headers.append(any(Nonsense.HEADERS)).append("\r\n");
      }
    }
    return headers.toString();
  }

  private String body() {
    if (isOneOf(6)) {
      return any(Nonsense.BODIES);
    }
    return switch (line.sent().replaceAll(" .*", "")) {
      case "json" -> json();
      case "form" -> form();
      case "file" -> upload();
      case "text" -> broken(bytes(filled(after())));
      default -> "";
    };
  }

  private String json() {
    if (!after().startsWith("{")) {
      return broken("[" + any(Nonsense.JSON) + "," + any(Nonsense.JSON) + "]");
    }
    List<String> fields = new ArrayList<>();
    for (String field : fields()) {
      fields.add("\"" + field + "\":" + any(Nonsense.JSON));
      if (isOneOf(10)) {
        fields.add("\"" + field + "\":" + any(Nonsense.JSON));
      }
    }
    return broken("{" + String.join(",", fields) + "}");
  }

  /** Those that the route wants, some that others do, seldom one that nobody does. */
  private List<String> fields() {
    List<String> fields =
        new ArrayList<>(FIELD.matcher(after()).results().map(found -> found.group(1)).toList());
    for (int i = random.nextInt(4); i > 0; i--) {
      fields.add(any(parameters));
    }
    if (isOneOf(8)) {
      fields.add("colour");
    }
    return fields;
  }

  private String form() {
    List<String> fields = new ArrayList<>();
    for (String field : encoded(after()).split("&")) {
      String name = field.replaceAll("=.*", "");
      if (!isOneOf(8)) {
        fields.add(isOneOf(3) ? field : name + "=" + any(Nonsense.VALUES));
      }
      if (isOneOf(8)) {
        fields.add(name + "=" + any(Nonsense.VALUES));
      }
    }
    return broken(String.join("&", fields));
  }

  private String upload() {
    StringBuilder body = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      body.append("--b\r\nContent-Disposition: form-data; ").append(any(Nonsense.PARTS));
      body.append("\r\n\r\n").append(isOneOf(2) ? "x" : any(Nonsense.VALUES)).append("\r\n");
    }
    return broken(body + "--b--\r\n");
  }

  /** Whole most of the time. */
  private String broken(String body) {
    return switch (random.nextInt(12)) {
      case 0 -> body.substring(0, random.nextInt(body.length() + 1));
      case 1 -> body + body;
      case 2 -> "\u00ef\u00bb\u00bf" + body;
      default -> body;
    };
  }

  private String contentType() {
    return switch (line.sent().replaceAll(" .*", "")) {
      case "json" -> "Content-Type: application/json\r\n";
      case "form" -> "Content-Type: application/x-www-form-urlencoded\r\n";
      case "file" -> "Content-Type: multipart/form-data; boundary=b\r\n";
      default -> "";
    };
  }

  private String after() {
    return line.sent().substring(line.sent().indexOf(' ') + 1);
  }

  private static String encoded(String fields) {
    return fields.replaceAll("\\{.*?}", "x").replaceAll("[^\\x21-\\x7a]+", "%E8%A7%84");
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private boolean isOneOf(int many) {
    return random.nextInt(many) == 0;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
