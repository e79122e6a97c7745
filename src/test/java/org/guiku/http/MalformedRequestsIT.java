package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * No request, however wrong, makes the server fail or answer in another form than the contract's.
 */
@ServerTest
class MalformedRequestsIT {

  private static final int REQUESTS = 2_000;

  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "99999999999999999999",
          "1e9",
          "x",
          "PLAN",
          "%00",
          "%zz",
          "%",
          "%ff",
          "%F0%9F%92%A9",
          "%E8%A7%84%E5%88%92",
          "..%2f..%2f",
          "%22",
          "%22a%20b%22~",
          "((((",
          "OR",
          "-",
          "a*",
          "%3Cscript%3E",
          "'%20or%20'1'='1",
          "0000000000000000",
          "null",
          "+",
          "&&",
          "x".repeat(5_000),
          "*".repeat(1_000),
          "%E2%80%AE",
          "%ED%A0%80",
          "$%7B7*7%7D");

  private static final List<String> HEADERS =
      List.of(
          "Accept: text/html",
          "Accept: */*;q=x",
          "Accept: nonsense",
          "Accept-Language: ,;q",
          "Accept-Language: xx-YY-zz",
          "Range: bytes=9-1",
          "Range: bytes=0-0,0-0",
          "Range: x",
          "Content-Type: multipart/form-data",
          "Content-Type: multipart/form-data; boundary=b",
          "Content-Type: application/json",
          "Content-Type: /",
          "If-None-Match: x",
          "If-Modified-Since: yesterday",
          "Cookie: guiku-language=\"x",
          "Expect: x",
          "Transfer-Encoding: x",
          "X-Forwarded-For: x",
          "Content-Encoding: gzip");

  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[]",
          "--b\r\n\r\n",
          "--b--\r\n",
          "file=x",
          "\u0000\u00ff",
          "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--\r\n",
          "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nx\r\n--b--\r\n",
          "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--b--\r\n");

  private final Api api;
  private final Random random;

  MalformedRequestsIT(Api api) {
    this.api = api;
    long seed = Long.getLong("guiku.seed", System.nanoTime());
    System.err.println("malformed requests with seed " + seed + " (-Dguiku.seed)");
    this.random = new Random(seed);
  }

  @Test
  void noOperationFailsOnAMalformedRequest() throws Exception {
    List<String> operations = operations();
    assertThat(operations).hasSizeGreaterThan(15);
    Map<Integer, Integer> answers = new TreeMap<>();
    for (int i = 0; i < REQUESTS; i++) {
      String request = request(operations.get(i % operations.size()));
      Answer answer = api.raw(request);
      answers.merge(answer.status(), 1, Integer::sum);
      assertThat(answer.status()).as(request + "\n" + answer).isNotEqualTo(500);
      if (answer.status() >= 400 && answer.status() != 416 && !request.startsWith("HEAD")) {
        assertThat(answer.isProblem()).as(request + "\n" + answer).isTrue();
        assertThat(answer.code()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "\tat ");
      }
    }
    System.err.println("malformed requests were answered " + answers);
    assertThat(api.get("/documents").status()).isEqualTo(200);
  }

  /** Each as method, path and the names of its parameters, separated by spaces. */
  private List<String> operations() throws Exception {
    List<String> operations = new ArrayList<>();
    for (var path : api.get("/v3/api-docs").at("paths").properties()) {
      for (var method : path.getValue().properties()) {
        StringBuilder operation = new StringBuilder(method.getKey().toUpperCase() + " ");
        operation.append(path.getKey());
        for (JsonNode parameter : method.getValue().path("parameters")) {
          if (parameter.path("in").asString().equals("query")) {
            operation.append(' ').append(parameter.path("name").asString());
          }
        }
        operations.add(operation.toString());
      }
    }
    return operations;
  }

  private String request(String operation) {
    String[] words = operation.split(" ");
    String method = random.nextInt(8) == 0 ? any(List.of("PUT", "HEAD", "PATCH", "X")) : words[0];
    String path = words[1].replaceAll("\\{[a-z]+}", quoted(any(VALUES)));
    byte[] body = any(BODIES).getBytes(StandardCharsets.ISO_8859_1);
    return method
        + " "
        + path
        + query(words)
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
        + body.length
        + "\r\n"
        + headers()
        + "\r\n"
        + new String(body, StandardCharsets.ISO_8859_1);
  }

  private String query(String[] words) {
    StringBuilder query = new StringBuilder();
    for (int i = 2; i < words.length; i++) {
      for (int times = random.nextInt(3); times > 0; times--) {
        query.append(query.isEmpty() ? "?" : "&").append(words[i]).append('=').append(any(VALUES));
      }
    }
    return query.toString();
  }

  private String headers() {
    StringBuilder headers = new StringBuilder();
    for (int i = random.nextInt(3); i > 0; i--) {
      headers.append(any(HEADERS)).append("\r\n");
    }
    return headers.toString();
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }
}
