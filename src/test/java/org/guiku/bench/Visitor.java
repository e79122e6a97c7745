package org.guiku.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the server over its outer contract alone. */
final class Visitor {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String BOUNDARY = "guiku-bench-boundary";
  private static final int PAGE = 100;

  private final URI server;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Visitor(URI server) {
    this.server = server;
  }

  /** Sends files as one batch; answers its id once they are accepted. */
  String upload(List<Path> files) throws IOException, InterruptedException {
    return upload(files, Map.of());
  }

  /**
   * @param said of all of them, by the name of the field
   */
  String upload(List<Path> files, Map<String, String> said)
      throws IOException, InterruptedException {
    HttpRequest request =
        request("/batches")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofInputStream(() -> multipart(files, said)))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 202) {
      throw new IllegalStateException("a batch was not accepted: " + answer.body());
    }
    return JSON.readTree(answer.body()).path("id").asString();
  }

  /** The batch, once every file of it has come to an end. */
  JsonNode finished(String batch) throws IOException, InterruptedException {
    while (true) {
      JsonNode state = get("/batches/" + batch);
      if (state.path("finished").asBoolean()) {
        return state;
      }
      Thread.sleep(500);
    }
  }

  List<JsonNode> documents() throws IOException, InterruptedException {
    return all("/documents?");
  }

  /**
   * @param filter as {@code name=value}
   */
  List<JsonNode> documents(String filter) throws IOException, InterruptedException {
    return all("/documents?" + filter + "&");
  }

  /** Says something of a document, as JSON; it holds once this returns. */
  void say(String document, String facts) throws IOException, InterruptedException {
    HttpRequest request =
        request("/documents/" + document)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(facts))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(facts + " was not accepted: " + answer.body());
    }
  }

  /** Begins a backup. */
  void save(Path place) throws IOException, InterruptedException {
    HttpRequest request =
        request("/backups")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(JSON.writeValueAsString(Map.of("path", place.toString()))))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 202) {
      throw new IllegalStateException("a backup was refused: " + answer.body());
    }
  }

  /** How far the backup has come. */
  JsonNode saved() throws IOException, InterruptedException {
    return get("/backups/latest");
  }

  List<JsonNode> passages(String document) throws IOException, InterruptedException {
    return all("/documents/" + document + "/passages?");
  }

  /** What came last; missing while there is none. */
  JsonNode newest() throws IOException, InterruptedException {
    return get("/documents?size=1").path("items").path(0);
  }

  String text(String document) throws IOException, InterruptedException {
    return http.send(
            request("/documents/" + document + "/text").GET().build(), BodyHandlers.ofString())
        .body();
  }

  JsonNode search(String query, int page) throws IOException, InterruptedException {
    return get("/search?size=" + PAGE + "&page=" + page + "&q=" + encoded(query));
  }

  /** The hit for a document, however far down the list; missing where there is none. */
  JsonNode hit(String query, String document) throws IOException, InterruptedException {
    for (int page = 0; ; page++) {
      JsonNode hits = search(query, page).path("hits");
      for (JsonNode hit : hits) {
        if (hit.path("documentId").asString().equals(document)) {
          return hit;
        }
      }
      if (hits.size() < PAGE) {
        return JSON.missingNode();
      }
    }
  }

  List<JsonNode> passages(String document, String query) throws IOException, InterruptedException {
    return all("/documents/" + document + "/search?q=" + encoded(query) + "&");
  }

  private List<JsonNode> all(String path) throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    for (int page = 0; ; page++) {
      JsonNode listing = get(path + "size=" + PAGE + "&page=" + page);
      listing.path("items").forEach(all::add);
      if (listing.path("items").size() < PAGE) {
        return all;
      }
    }
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve("/api/v1" + path))
        .timeout(Duration.ofSeconds(120));
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static InputStream multipart(List<Path> files, Map<String, String> said) {
    List<InputStream> parts = new ArrayList<>();
    said.forEach(
        (name, value) ->
            parts.add(
                bytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, name, value))));
    for (Path file : files) {
      String head =
          "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
              .formatted(BOUNDARY, file.getFileName());
      parts.add(bytes(head));
      parts.add(opened(file));
      parts.add(bytes("\r\n"));
    }
    parts.add(bytes("--" + BOUNDARY + "--\r\n"));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream opened(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
