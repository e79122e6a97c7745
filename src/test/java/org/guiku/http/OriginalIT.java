package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The bytes of a document as they came. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class OriginalIT {

  private final Api api;
  private final EmptyRepository.Repository repository;

  OriginalIT(Api api, EmptyRepository.Repository repository) {
    this.api = api;
    this.repository = repository;
  }

  @Test
  void theOriginalComesBackByteForByteAsAnAttachment() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("sample-docs/03-consultation-draft.pdf"));
    Answer document = api.read(Part.file("征求意见稿.pdf", bytes));

    Answer original = api.get("/documents/" + document.id() + "/content");

    assertThat(original.status()).isEqualTo(200);
    assertThat(original.body()).isEqualTo(bytes);
    assertThat(original.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(original.header("Content-Length")).isEqualTo(Integer.toString(bytes.length));
    assertThat(original.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(original.header("Content-Security-Policy")).contains("sandbox");
    assertThat(original.header("ETag")).isEqualTo("\"" + document.at("sha256").asString() + "\"");
  }

  @Test
  void aChineseNameIsGivenAsTheStandardSays() throws Exception {
    assertThat(disposition("规划 草案.txt"))
        .isEqualTo(
            "attachment; filename=\"__ __.txt\";"
                + " filename*=UTF-8''%E8%A7%84%E5%88%92%20%E8%8D%89%E6%A1%88.txt");
    assertThat(disposition("plan.txt")).isEqualTo("attachment; filename=\"plan.txt\"");
  }

  @Test
  void aNameCannotSmuggleAnythingIntoTheHeaders() throws Exception {
    assertThat(disposition("plan%22; x=y\u202Efdp.txt"))
        .startsWith("attachment; filename=\"")
        .doesNotContain("\u202E", "%E2%80%AE", "\r", "\n");
    assertThat(disposition("a\\b;'c.txt")).contains("filename=\"b;'c.txt\"");
  }

  @Test
  void aPartOfTheOriginalIsGivenWhereItIsAskedFor() throws Exception {
    String text = Drafts.plan();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String content = "/documents/" + api.read(Part.file("x.txt", text)).id() + "/content";

    Answer middle = api.get(content, "Range", "bytes=3-8");
    Answer end = api.get(content, "Range", "bytes=-4");
    Answer beyond = api.get(content, "Range", "bytes=" + bytes.length + "-");
    Answer nonsense = api.get(content, "Range", "lines=1-2");

    assertThat(middle.status()).isEqualTo(206);
    assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(bytes, 3, 9));
    assertThat(middle.header("Content-Range")).isEqualTo("bytes 3-8/" + bytes.length);
    assertThat(end.body()).isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
    assertThat(beyond.status()).isEqualTo(416);
    assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + bytes.length);
    assertThat(nonsense.status()).isIn(200, 416);
  }

  @Test
  void theHeadComesWithoutTheBody() throws Exception {
    String text = Drafts.plan();
    String id = api.read(Part.file("x.txt", text)).id();

    Answer head = api.send("HEAD", "/documents/" + id + "/content", new byte[0]);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("Content-Length"))
        .isEqualTo(Integer.toString(text.getBytes(StandardCharsets.UTF_8).length));
  }

  @Test
  void whoHasTheOriginalAlreadyIsToldSo() throws Exception {
    Answer document = api.read(Part.file("x.txt", Drafts.plan()));
    String tag = "\"" + document.at("sha256").asString() + "\"";

    Answer again = api.get("/documents/" + document.id() + "/content", "If-None-Match", tag);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void theOriginalOfAFailedDocumentIsKept() throws Exception {
    String broken = "%PDF-1.1 " + System.nanoTime();
    Answer document = api.read(Part.file("x.pdf", broken));

    assertThat(document.at("status").asString()).isEqualTo("FAILED");
    assertThat(api.get("/documents/" + document.id() + "/content").text()).isEqualTo(broken);
  }

  @Test
  void theTypeIsWhatTheBytesSayAndNotTheName() throws Exception {
    Answer page =
        api.read(
            Part.file(
                "plan.pdf",
                "<!DOCTYPE html><html><body><p>规划" + System.nanoTime() + "</p></body></html>"));

    assertThat(page.at("mediaType").asString()).isEqualTo("text/html");
    Answer original = api.get("/documents/" + page.id() + "/content");
    assertThat(original.header("Content-Type")).startsWith("text/html");
    assertThat(original.header("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void anOriginalThatChangedOrIsGoneIsNotGivenOutAsIfItWereWhole() throws Exception {
    Answer document = api.read(Part.file("x.txt", Drafts.plan()));
    String content = "/documents/" + document.id() + "/content";
    Path stored = repository.blob(document.at("sha256").asString());
    byte[] bytes = Files.readAllBytes(stored);
    assertThat(api.get(content).status()).isEqualTo(200);
    FileTime later = FileTime.from(Instant.now().plusSeconds(5));

    bytes[3] ^= 1;
    Files.write(stored, bytes);
    Files.setLastModifiedTime(stored, later);
    assertThat(api.get(content).code()).isEqualTo("ORIGINAL_CHANGED");
    assertThat(api.get(content, "Range", "bytes=0-1").code()).isEqualTo("ORIGINAL_CHANGED");

    Files.delete(stored);
    assertThat(api.get(content).code()).isEqualTo("ORIGINAL_MISSING");
    assertThat(api.get(content).status()).isEqualTo(410);

    bytes[3] ^= 1;
    Files.write(stored, bytes);
    assertThat(api.get(content).body()).isEqualTo(bytes);
  }

  @Test
  void aReaderWhoGoesAwayIsNoFault(CapturedOutput output) throws Exception {
    String id = api.read(Part.file("large.bin", new byte[20_000_000])).id();
    try (Socket socket = new Socket("localhost", api.port())) {
      String request =
          "GET /api/v1/documents/" + id + "/content HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertThat(in.read()).isEqualTo('H');
      socket.setSoLinger(true, 0);
    }
    api.read(Part.file("later.txt", Drafts.plan()));

    assertThat(output.getAll()).doesNotContain("a request failed");
  }

  private String disposition(String name) throws Exception {
    String id = api.read(Part.file(name, Drafts.plan())).id();
    return api.get("/documents/" + id + "/content").header("Content-Disposition");
  }
}
