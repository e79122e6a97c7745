package org.guiku.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A repository as a client over HTTP sees it. */
final class Library {

  private static final JsonMapper JSON = new JsonMapper();
  static final String BOUNDARY = "guiku-faults-boundary";

  private final URI server;
  private final String[] always;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  Library(URI server) {
    this(server, new String[0]);
  }

  /** The same, asking with a token. */
  Library(URI server, String token) {
    this(server, new String[] {"Authorization", "Bearer " + token});
  }

  private Library(URI server, String[] always) {
    this.server = server;
    this.always = always;
  }

  /** An answer, whatever it says. */
  record Answer(int status, JsonNode body) {

    String text(String field) {
      return body.path(field).asString("");
    }
  }

  Answer upload(String name, byte[] bytes) throws IOException, InterruptedException {
    return send(
        request("/documents")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(multipart(name, bytes))));
  }

  /** Sends lines of JSON, a document each. */
  Answer imported(String records) throws IOException, InterruptedException {
    return send(request("/imports").POST(BodyPublishers.ofString(records)));
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  Answer post(String path) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return send("POST", path, json);
  }

  /**
   * @param method of HTTP
   */
  Answer send(String method, String path, String json) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  JsonNode document(String id) throws IOException, InterruptedException {
    return get("/documents/" + id).body();
  }

  Answer search(String query) throws IOException, InterruptedException {
    return get("/search?size=100&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  /** Whether a search for the phrase finds the document. */
  boolean finds(String phrase, String id) throws IOException, InterruptedException {
    return search('"' + phrase + '"')
        .body()
        .path("hits")
        .valueStream()
        .anyMatch(hit -> hit.path("documentId").asString().equals(id));
  }

  /** Every document, whatever its status. */
  List<JsonNode> documents() throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    for (int page = 0; ; page++) {
      JsonNode listing = get("/documents?size=100&page=" + page).body();
      listing.path("items").forEach(all::add);
      if (listing.path("items").size() < 100) {
        return all;
      }
    }
  }

  /** How many documents have not come to an end yet. */
  long unfinished() throws IOException, InterruptedException {
    return get("/documents?status=QUEUED&status=EXTRACTING&status=INDEXING&size=1")
        .body()
        .path("total")
        .asLong();
  }

  /** Waits until every document has come to an end; answers how long that took. */
  Duration quiet(Duration most) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    while (unfinished() > 0) {
      if (System.nanoTime() - begin > most.toNanos()) {
        throw new AssertionError(unfinished() + " documents are unfinished after " + most);
      }
      Thread.sleep(100);
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  static byte[] multipart(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(
                BOUNDARY, name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A"));
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(bytes);
    body.write("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  /** What stands at an address outside of the interface, as text. */
  String text(String path) throws IOException, InterruptedException {
    return http.send(outside(path).build(), BodyHandlers.ofString()).body();
  }

  /** What stands at an address outside of the interface. */
  Answer watched(String path) throws IOException, InterruptedException {
    return send(outside(path));
  }

  private HttpRequest.Builder outside(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(60));
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    if (always.length > 0) {
      request.headers(always);
    }
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    boolean isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
    return new Answer(
        response.statusCode(), isJson ? JSON.readTree(response.body()) : JSON.nullNode());
  }
}
