package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever is uploaded ends with its text or with a reason, and harms nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileIT {

  private static final Duration READING = Duration.ofSeconds(120);

  @TempDir static Path folder;
  private RunningServer server;
  private Library library;
  private final Promises promises = new Promises();

  @BeforeAll
  void start() throws Exception {
    server =
        RunningServer.start(
            folder.resolve("data"),
            "--guiku.ingestion.reading-time=20s",
            "--guiku.ingestion.resident=600MB");
    library = server.library();
  }

  @AfterAll
  void stop() throws Exception {
    assertThat(server.workers()).as("one at work, one that takes its place").hasSizeLessThan(3);
    server.close();
  }

  @Test
  void everyFuzzedAndEncryptedFileEndsWithTextOrAReason() throws Exception {
    Path hostile = TestData.folder("hostile");
    assumeThat(hostile).as("the folder of hostile files").isDirectory();
    Map<String, String> names = new TreeMap<>();
    for (Path file : files(hostile)) {
      String id = submit(file.getFileName().toString(), Files.readAllBytes(file));
      names.put(id, file.getFileName().toString());
      assertThat(library.search("规划").status()).as("a search meanwhile").isEqualTo(200);
    }
    promises.hold(server, READING);
    for (Map.Entry<String, String> each : names.entrySet()) {
      JsonNode document = library.document(each.getKey());
      System.out.println(each.getValue() + " " + outcome(document));
      if (each.getValue().startsWith("AES")) {
        assertThat(outcome(document)).as(each.getValue()).isEqualTo("ENCRYPTED");
      }
    }
  }

  @Test
  void bombsAreRefusedAndLeaveNothingBehind() throws Exception {
    String full = submit("一卷.zip", Bombs.zeros(2560));
    String many = submit("一万零一.zip", Bombs.manyEntries(10_001));
    promises.hold(server, READING);
    assertThat(outcome(library.document(full))).isEqualTo("BOMB");
    assertThat(outcome(library.document(many))).isEqualTo("BOMB");
    assertThat(leftInIncoming()).isEmpty();
  }

  @Test
  @Tag("nightly")
  void theLargestBombsMoveNoHeapOfTheServer() throws Exception {
    library.quiet(READING);
    String full = submit("十卷.zip", Bombs.zeros(10_240));
    String many = submit("一百万.zip", Bombs.manyEntries(1_000_000));
    String deep = submit("一百层.zip", Bombs.nested(100));
    String pages = submit("十万页.pdf", Bombs.pages(100_000));
    promises.hold(server, READING);
    assertThat(outcome(library.document(full))).isEqualTo("BOMB");
    assertThat(outcome(library.document(many))).isEqualTo("BOMB");
    assertThat(outcome(library.document(deep))).as("opened three deep").isEqualTo("READY");
    assertThat(outcome(library.document(pages))).isIn("READY", "TIMED_OUT", "OUT_OF_MEMORY");
    assertThat(leftInIncoming()).isEmpty();
    assertThat(server.words()).doesNotContain("OutOfMemoryError");
  }

  @Test
  void archivesInArchivesAreOpenedThreeDeep() throws Exception {
    String outermost = submit("五层.zip", Bombs.nested(5));
    promises.hold(server, READING);
    Map<String, Long> outcomes = new TreeMap<>();
    long deep = 0;
    for (String inner = outermost; inner != null; inner = onlyMember(inner)) {
      outcomes.merge(outcome(library.document(inner)), 1L, Long::sum);
      deep++;
    }
    assertThat(outcomes).isEqualTo(Map.of("READY", 3L, "BOMB", 1L));
    assertThat(deep).isEqualTo(4);
  }

  @Test
  void namesInArchivesSayNothingAboutPlaces() throws Exception {
    String id = submit("名字.zip", Bombs.namesThatLeadElsewhere());
    promises.hold(server, READING);
    List<String> names = new ArrayList<>();
    library
        .get("/documents?size=100&container=" + id)
        .body()
        .path("items")
        .forEach(member -> names.add(member.path("fileName").asString()));
    assertThat(names)
        .containsExactlyInAnyOrder("above.txt", "absolute.txt", "twice.txt", "twice.txt", "规划.txt");
    assertThat(folder.resolve("above.txt")).doesNotExist();
    assertThat(Path.of("/absolute.txt")).doesNotExist();
    assertThat(leftInIncoming()).isEmpty();
  }

  @Test
  void contentDecidesWhateverTheNameSays() throws Exception {
    String program =
        submit("规划.pdf", "MZ\u0090\0\3\0\0\0\4\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    String oneByte = submit("一字节.txt", new byte[] {'x'});
    String longName = submit("很长的名字".repeat(60) + ".txt", text("名字很长的文本"));
    String turned = submit("a\u202Efdp.exe\r\nX-Evil: 1.txt", text("名字带控制字符的文本"));
    promises.hold(server, READING);
    assertThat(outcome(library.document(program))).isEqualTo("UNSUPPORTED");
    assertThat(outcome(library.document(oneByte))).isEqualTo("READY");
    assertThat(library.document(longName).path("fileName").asString())
        .endsWith(".txt")
        .hasSizeLessThan(256);
    assertThat(library.document(turned).path("fileName").asString())
        .doesNotContain("\u202E", "\r", "\n");
    for (String id : List.of(longName, turned)) {
      assertThat(library.get("/documents/" + id + "/content").status()).isEqualTo(200);
    }
  }

  private String submit(String name, byte[] bytes) throws Exception {
    Library.Answer answer = library.upload(name, bytes);
    assertThat(answer.status()).as(name + " " + answer.body()).isIn(200, 202);
    promises.remember(answer, bytes, "");
    return answer.text("id");
  }

  private String onlyMember(String id) throws Exception {
    JsonNode items = library.get("/documents?container=" + id).body().path("items");
    return items.isEmpty() ? null : items.get(0).path("id").asString();
  }

  private static String outcome(JsonNode document) {
    String status = document.path("status").asString();
    return status.equals("FAILED") ? document.path("failure").path("code").asString() : status;
  }

  private List<Path> leftInIncoming() throws IOException {
    return files(folder.resolve("data").resolve("blobs").resolve("incoming"));
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
