package org.guiku.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A client that knows of the server only what the outer contract says. */
final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BOUNDARY = "----a-boundary-of-these-tests";

  private final IntSupplier port;
  private final String[] always;
  private final HttpClient http = HttpClient.newHttpClient();

  Api(IntSupplier port) {
    this(port, new String[0]);
  }

  private Api(IntSupplier port, String... always) {
    this.port = port;
    this.always = always;
  }

  /** The same, asking with a token. */
  Api with(String token) {
    return new Api(port, "Authorization", "Bearer " + token);
  }

  int port() {
    return port.getAsInt();
  }

  URI uri(String path) {
    boolean elsewhere = Stream.of("/api", "/v3", "/help").anyMatch(path::startsWith);
    String whole = elsewhere ? path : "/api/v1" + path;
    return URI.create("http://localhost:" + port() + whole);
  }

  /**
   * @param headers names and values in turn
   */
  Answer get(String path, String... headers) throws IOException, InterruptedException {
    return send("GET", path, new byte[0], headers);
  }

  Answer post(String path) throws IOException, InterruptedException {
    return send("POST", path, new byte[0]);
  }

  /**
   * @param method of HTTP
   */
  Answer json(String method, String path, String body) throws IOException, InterruptedException {
    return send(
        method, path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
  }

  Answer upload(String path, Part... parts) throws IOException, InterruptedException {
    return send(
        "POST",
        path,
        Part.body(BOUNDARY, List.of(parts)),
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  /** Uploads and waits until it is READY or FAILED. */
  Answer read(Part... parts) throws IOException, InterruptedException {
    return ended(upload("/documents", parts).id());
  }

  /** Waits until the document is READY or FAILED. */
  Answer ended(String id) throws IOException, InterruptedException {
    return await(
        "/documents/" + id,
        answer -> List.of("READY", "FAILED").contains(answer.at("status").asString()));
  }

  /** Waits until the batch is finished. */
  Answer finished(String id) throws IOException, InterruptedException {
    return await("/batches/" + id, answer -> answer.at("finished").asBoolean());
  }

  Answer send(String method, String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    return send(method, uri(path), body, headers);
  }

  /** As {@link #send(String, String, byte[], String...)}, to any address of the server. */
  Answer send(String method, URI address, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (always.length > 0) {
      request.headers(always);
    }
    var response = http.send(request.build(), BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), lowered(response.headers().map()), response.body());
  }

  /** Sends bytes as they are, and reads until the server closes the connection. */
  Answer raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return parsed(socket.getInputStream().readAllBytes());
    }
  }

  private Answer await(String path, Predicate<Answer> reached)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = get(path);
    while (!reached.test(answer)) {
      if (System.nanoTime() > end || answer.status() >= 400) {
        throw new AssertionError("not reached: " + answer);
      }
      Thread.sleep(50);
      answer = get(path);
    }
    return answer;
  }

  private static Answer parsed(byte[] response) {
    String text = new String(response, StandardCharsets.ISO_8859_1);
    int head = text.indexOf("\r\n\r\n");
    if (head < 0) {
      throw new AssertionError("no HTTP answer: " + text);
    }
    String[] lines = text.substring(0, head).split("\r\n");
    Map<String, List<String>> headers = new TreeMap<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT),
          List.of(line.substring(colon + 1).strip()));
    }
    byte[] body = Arrays.copyOfRange(response, head + 4, response.length);
    boolean chunked = headers.containsKey("transfer-encoding");
    return new Answer(
        Integer.parseInt(lines[0].split(" ")[1]), headers, chunked ? joined(body) : body);
  }

  /** Nothing of chunks follows where the head alone was asked for. */
  private static byte[] joined(byte[] chunks) {
    String text = new String(chunks, StandardCharsets.ISO_8859_1);
    StringBuilder whole = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int start = text.indexOf("\r\n", at) + 2;
      int length = Integer.parseInt(text.substring(at, start - 2).strip(), 16);
      if (length == 0) {
        return whole.toString().getBytes(StandardCharsets.ISO_8859_1);
      }
      whole.append(text, start, start + length);
      at = start + length + 2;
    }
    if (at > 0) {
      throw new AssertionError("the answer is broken off: " + text);
    }
    return new byte[0];
  }

  private static Map<String, List<String>> lowered(Map<String, List<String>> headers) {
    Map<String, List<String>> lowered = new TreeMap<>();
    headers.forEach((name, values) -> lowered.put(name.toLowerCase(Locale.ROOT), values));
    return lowered;
  }
}
