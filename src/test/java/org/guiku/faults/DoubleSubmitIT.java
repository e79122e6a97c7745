package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes again are the same document. */
class DoubleSubmitIT {

  @TempDir Path data;

  @Test
  void fiftyAtOnceAreOneDocument() throws Exception {
    manyAtOnceAreOneDocument(50);
  }

  @Test
  @Tag("nightly")
  void fiveHundredAtOnceAreOneDocument() throws Exception {
    manyAtOnceAreOneDocument(500);
  }

  @Test
  void whatIsSentAgainAfterACutConnectionIsOneDocument() throws Exception {
    sentAgain(Rounds.of("cut connections", 50));
  }

  @Test
  @Tag("nightly")
  void whatIsSentAgainAfterFiveHundredCutConnectionsIsOneDocument() throws Exception {
    sentAgain(Rounds.of("cut connections", 500));
  }

  /** Cut somewhere on the way or, each third time, when all was sent and nothing answered yet. */
  private void sentAgain(Rounds rounds) throws Exception {
    Random random = new Random(rounds.seed());
    SmallDocuments documents = new SmallDocuments(rounds.seed());
    Promises promises = new Promises();
    try (RunningServer server = RunningServer.start(data)) {
      for (int i = 0; i < rounds.number(); i++) {
        SmallDocuments.SmallDocument next = documents.next();
        cutOff(server.address(), next, i % 3 == 0 ? 1 : random.nextDouble());
        Library.Answer again = server.library().upload(next.name(), next.bytes());
        assertThat(again.status()).isIn(200, 202);
        promises.remember(again, next.bytes(), next.phrase());
      }
      promises.hold(server, Duration.ofSeconds(60));
      assertThat(server.library().documents()).hasSize(rounds.number());
      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() -> assertThat(blobs()).isEqualTo(rounds.number()));
    }
  }

  private void manyAtOnceAreOneDocument(int times) throws Exception {
    Promises promises = new Promises();
    SmallDocuments documents = new SmallDocuments(50);
    try (RunningServer server = RunningServer.start(data)) {
      SmallDocuments.SmallDocument document = documents.next();
      cutOff(server.address(), document, 0.5);
      List<Library.Answer> answers = atOnce(server.library(), document, times);
      answers.add(server.library().upload("又一个名字.txt", document.bytes()));

      assertThat(answers.stream().filter(answer -> answer.status() == 202)).hasSize(1);
      assertThat(answers.stream().filter(answer -> answer.status() == 200))
          .hasSize(times)
          .allMatch(answer -> answer.body().path("duplicate").asBoolean());
      assertThat(answers.stream().map(answer -> answer.text("id")).distinct()).hasSize(1);
      answers.forEach(answer -> promises.remember(answer, document.bytes(), document.phrase()));
      promises.hold(server, Duration.ofSeconds(30));
      assertThat(server.library().documents()).hasSize(1);
    }
    assertThat(blobs()).as("stored files, with what was cut off").isEqualTo(1);
  }

  /** A part of an upload, then silence. */
  private static void cutOff(URI server, SmallDocuments.SmallDocument document, double part)
      throws Exception {
    byte[] body = Library.multipart(document.name(), document.bytes());
    try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
      OutputStream out = socket.getOutputStream();
      String head =
          """
          POST /api/v1/documents HTTP/1.1
          Host: 127.0.0.1:%d
          Content-Type: multipart/form-data; boundary=%s
          Content-Length: %d

          """
              .formatted(server.getPort(), Library.BOUNDARY, body.length)
              .replace("\n", "\r\n");
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body, 0, (int) (body.length * part));
      out.flush();
    }
  }

  private static List<Library.Answer> atOnce(
      Library library, SmallDocuments.SmallDocument document, int times) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Library.Answer> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Library.Answer>> coming = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        coming.add(
            clients.submit(
                () -> {
                  start.await();
                  return library.upload(document.name(), document.bytes());
                }));
      }
      start.countDown();
      for (Future<Library.Answer> answer : coming) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private long blobs() throws Exception {
    try (Stream<Path> files = Files.walk(data.resolve("blobs"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
