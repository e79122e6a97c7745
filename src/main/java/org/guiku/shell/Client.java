package org.guiku.shell;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a server as any other client does. */
final class Client implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String API = "/api/v1";

  private final URI server;
  private final Optional<String> token;
  private final Optional<Server> own;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param token by which the server knows who asks
   * @param own the server that ends with this client
   */
  Client(URI server, Optional<String> token, Optional<Server> own) {
    this.server = server;
    this.token = token;
    this.own = own;
  }

  JsonNode get(String path) throws CannotRun, IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** As {@link #get}, of what does not answer in JSON. */
  byte[] getBytes(String path) throws CannotRun, IOException, InterruptedException {
    return sendForBytes(request(path).GET());
  }

  /**
   * @param method of HTTP
   */
  JsonNode send(String method, String path, JsonNode body)
      throws CannotRun, IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.toString())));
  }

  JsonNode post(String path) throws CannotRun, IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  JsonNode post(String path, String type, BodyPublisher body)
      throws CannotRun, IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(body));
  }

  /** As {@link #post(String, String, BodyPublisher)}, of what does not answer in JSON. */
  String postForText(String path, String type, BodyPublisher body)
      throws CannotRun, IOException, InterruptedException {
    return sendForText(request(path).header("Content-Type", type).POST(body));
  }

  /** Uploads files in one request. */
  JsonNode upload(String path, List<Path> files, List<Multipart.Field> fields)
      throws CannotRun, IOException, InterruptedException {
    Multipart body = Multipart.of(files, fields);
    return send(request(path).header("Content-Type", body.contentType()).POST(body.publisher()));
  }

  @Override
  public void close() throws IOException {
    http.shutdownNow();
    if (own.isPresent()) {
      own.get().close();
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(API + path))
            .header("Accept", "application/json, application/problem+json, text/plain, */*")
            .header("Accept-Language", Locale.getDefault().toLanguageTag());
    token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
    return request;
  }

  private JsonNode send(HttpRequest.Builder request)
      throws CannotRun, IOException, InterruptedException {
    String answer = sendForText(request);
    return answer.isEmpty() ? JSON.nullNode() : JSON.readTree(answer);
  }

  private String sendForText(HttpRequest.Builder request)
      throws CannotRun, IOException, InterruptedException {
    return new String(sendForBytes(request), StandardCharsets.UTF_8);
  }

  private byte[] sendForBytes(HttpRequest.Builder request)
      throws CannotRun, IOException, InterruptedException {
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      if (response.statusCode() == 400) {
        throw CannotRun.wrongUsage(refusal(response));
      }
      if (response.statusCode() > 400) {
        throw new CannotRun(refusal(response));
      }
      return response.body();
    } catch (ConnectException e) {
      throw new CannotRun("no server answers at " + server, e);
    }
  }

  private static String refusal(HttpResponse<byte[]> response) {
    if (response.headers().firstValue("Content-Type").orElse("").contains("json")) {
      JsonNode problem = JSON.readTree(response.body());
      return problem.path("detail").asString("") + " (" + problem.path("code").asString("") + ")";
    }
    return "the server answered " + response.statusCode();
  }

  /** The body of an upload, files streamed. */
  record Multipart(String boundary, BodyPublisher publisher) {

    /** A field with text. */
    record Field(String name, String value) {}

    static Multipart of(List<Path> files, List<Field> fields) throws IOException {
      String boundary = "guiku-" + java.util.UUID.randomUUID();
      List<BodyPublisher> parts = new java.util.ArrayList<>();
      for (Field field : fields) {
        parts.add(
            BodyPublishers.ofString(
                head(boundary, "name=\"" + field.name() + "\"") + field.value() + "\r\n"));
      }
      for (Path file : files) {
        String name = escaped(String.valueOf(file.getFileName()));
        parts.add(
            BodyPublishers.ofString(head(boundary, "name=\"file\"; filename=\"" + name + "\"")));
        parts.add(BodyPublishers.ofFile(file));
        parts.add(BodyPublishers.ofString("\r\n"));
      }
      parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
      return new Multipart(boundary, BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)));
    }

    /** As browsers do; else a name could end its header. */
    private static String escaped(String name) {
      return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    String contentType() {
      return "multipart/form-data; boundary=" + boundary;
    }

    private static String head(String boundary, String disposition) {
      return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }
  }
}
