package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A file behind a password is opened by an attempt that brings it, and the password is not kept.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class PasswordIT {

  private static final String PASSWORD = "yunlan-2021";

  private final Api api;
  private final EmptyRepository.Repository repository;

  PasswordIT(Api api, EmptyRepository.Repository repository) {
    this.api = api;
    this.repository = repository;
  }

  @Test
  void onlyTheRightPasswordOpensTheFileAndNothingOfItStays(CapturedOutput output) throws Exception {
    Answer locked = api.read(Part.file("测算.docx", sample()), Part.field("planCode", "LOCK-1"));
    assertThat(failureOf(locked)).startsWith("ENCRYPTED").contains("wants a password");

    assertThat(failureOf(attempt(locked.id(), json("not-the-password"))))
        .startsWith("ENCRYPTED")
        .contains("password was wrong");
    assertThat(failureOf(attempt(locked.id(), new byte[0]))).contains("wants a password");

    Answer open = attempt(locked.id(), json(PASSWORD));
    assertThat(open.at("status").asString()).isEqualTo("READY");
    assertThat(open.at("mediaType").asString()).endsWith("wordprocessingml.document");
    assertThat(api.get("/documents/" + locked.id() + "/text").text()).contains("测算口径");
    assertThat(output.getAll()).doesNotContain(PASSWORD, "not-the-password");
    assertThat(filesHolding(PASSWORD)).isZero();
    assertThat(filesHolding("not-the-password")).isZero();
  }

  @Test
  void aPasswordThatCannotBeReadIsRefusedWithoutBeingRepeated(CapturedOutput output)
      throws Exception {
    Answer locked = api.read(Part.file("测算.docx", sample()), Part.field("planCode", "LOCK-2"));
    String path = "/documents/" + locked.id() + "/attempts";

    Answer unquoted = post(path, "{\"password\": secret-unquoted}".getBytes());
    Answer tooLong = post(path, json("secret-long" + "x".repeat(300)));

    assertThat(unquoted.status()).isEqualTo(400);
    assertThat(tooLong.code()).isEqualTo("BAD_PARAMETER");
    assertThat(unquoted.text() + tooLong.text() + output.getAll()).doesNotContain("secret-");
    assertThat(api.get("/documents/" + locked.id()).at("status").asString()).isEqualTo("FAILED");
  }

  @Test
  void thePagesAskForThePasswordWithoutAnyScript() throws Exception {
    Answer locked = api.read(Part.file("测算.docx", sample()), Part.field("planCode", "LOCK-3"));
    URI home = URI.create("http://localhost:" + api.port());
    HttpClient browser = HttpClient.newHttpClient();

    for (String page : new String[] {"/queue", "/documents/" + locked.id()}) {
      HttpRequest request = HttpRequest.newBuilder(home.resolve(page)).build();
      assertThat(browser.send(request, HttpResponse.BodyHandlers.ofString()).body())
          .contains("type=\"password\"", "/documents/" + locked.id() + "/attempts");
    }
    HttpRequest form =
        HttpRequest.newBuilder(home.resolve("/documents/" + locked.id() + "/attempts"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("password=" + PASSWORD))
            .build();
    HttpResponse<String> sent = browser.send(form, HttpResponse.BodyHandlers.ofString());

    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(sent.headers().firstValue("Location").orElseThrow()).doesNotContain(PASSWORD);
    assertThat(api.ended(locked.id()).at("status").asString()).isEqualTo("READY");
  }

  private Answer attempt(String id, byte[] body) throws Exception {
    Answer answer = post("/documents/" + id + "/attempts", body);
    assertThat(answer.status()).isEqualTo(202);
    return api.ended(id);
  }

  private Answer post(String path, byte[] body) throws Exception {
    return body.length == 0
        ? api.post(path)
        : api.send("POST", path, body, "Content-Type", "application/json");
  }

  private static String failureOf(Answer document) {
    var failure = document.at("failure");
    return failure.path("code").asString() + " " + failure.path("detail").asString();
  }

  private long filesHolding(String text) throws IOException {
    try (var files = Files.walk(repository.data())) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).count();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException gone) {
      return false;
    }
  }

  private static byte[] json(String password) {
    return "{\"password\": \"%s\"}".formatted(password).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sample() throws IOException {
    return Files.readAllBytes(Path.of("sample-docs/33-locked.docx"));
  }
}
