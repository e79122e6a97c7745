package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Taking many files in at once. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class BatchIT {

  private final Api api;

  BatchIT(Api api) {
    this.api = api;
  }

  @Test
  void manyFilesBecomeDocumentsAndABadOneFailsAlone() throws Exception {
    String twice = Drafts.plan();
    Answer accepted =
        api.upload(
            "/batches",
            Part.file("甲.txt", Drafts.plan()),
            Part.file("乙.txt", twice),
            Part.file("乙又.txt", twice),
            Part.file("空.txt", ""),
            Part.file("坏.pdf", "%PDF-1.7 broken " + System.nanoTime()),
            Part.field("kind", "OUTLINE"));
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.header("Location")).isEqualTo("/api/v1/batches/" + accepted.id());

    JsonNode batch = api.finished(accepted.id()).json();

    assertThat(numbers(batch)).containsExactly(5, 2, 2, 1, 0);
    assertThat(failures(batch)).containsExactlyInAnyOrder("空.txt EMPTY", "坏.pdf CORRUPT");
    for (JsonNode failure : batch.path("failures")) {
      assertThat(failure.path("detail").asString()).isNotBlank();
      assertThat(failure.has("documentId"))
          .isEqualTo(failure.path("name").asString().equals("坏.pdf"));
    }
    assertThat(batch.has("remainingSeconds")).isFalse();
    assertThat(
            api.get("/documents?kind=OUTLINE&size=100")
                .items()
                .map(d -> d.path("fileName").asString()))
        .contains("甲.txt", "乙.txt");
  }

  @Test
  void aZipIsNoDocumentButItsMembersAre() throws Exception {
    String known = Drafts.plan();
    api.read(Part.file("known.txt", known));
    byte[] zip =
        Drafts.zip(
            "规划/",
            "",
            "规划/甲.txt",
            Drafts.plan(),
            "规划/known.txt",
            known,
            "规划/.hidden.txt",
            Drafts.plan(),
            "__MACOSX/x.txt",
            Drafts.plan(),
            "规划/空.txt",
            "",
            "规划/坏.pdf",
            "%PDF-1.4 broken " + System.nanoTime());
    long before = api.get("/documents").at("total").asLong();

    JsonNode batch =
        api.finished(
                api.upload("/batches", Part.file("档案.zip", zip), Part.field("visibility", "PUBLIC"))
                    .id())
            .json();

    assertThat(numbers(batch)).containsExactly(7, 1, 1, 1, 4);
    assertThat(failures(batch)).containsExactly("坏.pdf CORRUPT");
    Answer documents = api.get("/documents");
    assertThat(documents.at("total").asLong()).isEqualTo(before + 2);
    assertThat(documents.items().limit(2).map(d -> d.path("visibility").asString()))
        .containsOnly("PUBLIC");
    assertThat(documents.items().limit(2).filter(d -> d.has("container"))).isEmpty();
  }

  @Test
  void aZipThatIsNoneFailsAndSaysWhy() throws Exception {
    JsonNode batch =
        api.finished(
                api.upload("/batches", Part.file("档案.zip", "PK no zip " + System.nanoTime())).id())
            .json();

    assertThat(batch.path("total").asInt()).isEqualTo(1);
    assertThat(batch.path("failed").asInt()).isEqualTo(1);
    assertThat(batch.path("failures").path(0).path("code").asString())
        .isIn("CORRUPT", "UNSUPPORTED");
    assertThat(batch.path("failures").path(0).path("name").asString()).isEqualTo("档案.zip");
  }

  @Test
  void membersThatWantOutOfTheArchiveStayInsideIt() throws Exception {
    byte[] zip =
        Drafts.zip(
            "../../../outside.txt",
            Drafts.plan(),
            "/etc/absolute.txt",
            Drafts.plan(),
            "a\r\nSet-Cookie: x=1.txt",
            Drafts.plan());

    JsonNode batch = api.finished(api.upload("/batches", Part.file("x.zip", zip)).id()).json();

    assertThat(batch.path("done").asInt() + batch.path("failed").asInt()).isEqualTo(3);
    assertThat(api.get("/documents?size=3").items().map(d -> d.path("fileName").asString()))
        .noneMatch(name -> name.contains("/") || name.contains("\r") || name.contains("\n"));
  }

  @Test
  void aBatchMayBringAsManyFilesAsAnArchiveMayHaveMembers() throws Exception {
    String same = Drafts.plan();
    Part[] files =
        IntStream.range(0, 10_000)
            .mapToObj(i -> Part.file(i + ".txt", i == 0 ? same : ""))
            .toArray(Part[]::new);

    Answer accepted = api.upload("/batches", files);

    assertThat(accepted.status()).as(accepted.code()).isEqualTo(202);
    assertThat(numbers(api.finished(accepted.id()).json())).containsExactly(10_000, 1, 9_999, 0, 0);
  }

  @Test
  void progressComesAsEventsUntilTheEnd() throws Exception {
    String id =
        api.upload("/batches", Part.file("a.txt", Drafts.plan()), Part.file("b.txt", Drafts.plan()))
            .id();

    Answer stream = api.get("/batches/" + id + "/events", "Accept", "text/event-stream");

    assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
    List<JsonNode> told = events(stream.text());
    assertThat(told).isNotEmpty();
    assertThat(told.getLast()).isEqualTo(api.get("/batches/" + id).json());
    assertThat(told.getLast().path("finished").asBoolean()).isTrue();
    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  void aListenerWhoGoesAwayIsNoFault(CapturedOutput output) throws Exception {
    Part[] files =
        IntStream.range(0, 60)
            .mapToObj(i -> Part.file(i + ".txt", Drafts.plan()))
            .toArray(Part[]::new);
    String id = api.upload("/batches", files).id();
    try (Socket socket = new Socket("localhost", api.port())) {
      String request = "GET /api/v1/batches/" + id + "/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      socket.setSoLinger(true, 0);
    }
    api.finished(id);

    assertThat(output.getAll()).doesNotContain("ERROR", "Exception");
  }

  @Test
  void aStopLeavesOutWhatHasNotBegun() throws Exception {
    Part[] files =
        IntStream.range(0, 200)
            .mapToObj(i -> Part.file(i + ".txt", Drafts.plan()))
            .toArray(Part[]::new);
    String id = api.upload("/batches", files).id();

    Answer stopped = api.send("DELETE", "/batches/" + id, new byte[0]);

    assertThat(stopped.status()).isEqualTo(204);
    List<Integer> numbers = numbers(api.finished(id).json());
    assertThat(numbers.get(0)).isEqualTo(200);
    assertThat(numbers.get(4)).as("skipped").isPositive();
    assertThat(numbers.get(1) + numbers.get(4)).isEqualTo(200);
    assertThat(api.get("/documents?status=QUEUED").at("total").asLong()).isZero();
  }

  @Test
  void theFailedOnesOfABatchAreTriedAgain() throws Exception {
    String id =
        api.finished(
                api.upload(
                        "/batches",
                        Part.file("good.txt", Drafts.plan()),
                        Part.file("bad.pdf", "%PDF-1.5 " + System.nanoTime()))
                    .id())
            .id();

    Answer again = api.post("/batches/" + id + "/attempts");

    assertThat(again.status()).isEqualTo(202);
    assertThat(again.at("done").asInt()).isEqualTo(1);
    assertThat(numbers(api.finished(id).json())).containsExactly(2, 1, 1, 0, 0);
  }

  /** Total, done, failed, duplicates, skipped; the first is the sum of the others. */
  private static List<Integer> numbers(JsonNode batch) {
    List<Integer> numbers = new ArrayList<>();
    for (String field : List.of("total", "done", "failed", "duplicates", "skipped")) {
      numbers.add(batch.path(field).asInt());
    }
    assertThat(numbers.getFirst())
        .as(batch.toString())
        .isEqualTo(numbers.stream().skip(1).mapToInt(n -> n).sum());
    return numbers;
  }

  private static List<String> failures(JsonNode batch) {
    return StreamSupport.stream(batch.path("failures").spliterator(), false)
        .map(f -> f.path("name").asString() + " " + f.path("code").asString())
        .toList();
  }

  private static List<JsonNode> events(String stream) {
    return stream
        .lines()
        .filter(line -> line.startsWith("data:"))
        .map(line -> new JsonMapper().readTree(line.substring(5)))
        .toList();
  }
}
