package org.guiku.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** {@code guiku import} and {@code guiku run}, as processes beside a server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportCommandIT {

  private static final String RECORDS =
      """
      {"id": "a-1", "title": "湿地条例第一条", "text": "为了保护湿地，制定本条例。", "issuedOn": "1954"}
      {"id": "a-2", "title": "湿地条例第二条", "text": "湿地的保护和利用，适用本条例。"}
      """;

  @TempDir static Path folder;

  private static Program server;

  @BeforeAll
  static void serve() throws Exception {
    Files.writeString(folder.resolve("records.jsonl"), RECORDS);
    server =
        Program.start(
            Map.of("LC_ALL", "C.UTF-8"),
            List.of(),
            "serve",
            "--port",
            "0",
            "--data",
            folder.resolve("data").toString());
    Path told = folder.resolve("data").resolve("run").resolve("server.json");
    while (!Files.exists(told)) {
      assertThat(server.isAlive()).as(server.err()).isTrue();
      Thread.sleep(100);
    }
  }

  @AfterAll
  static void end() {
    server.close();
  }

  @Test
  @Order(1)
  void recordsAreTakenInAndWhatWasLeftOutIsSaid() {
    Program.Ended ended = guiku("import", file("records.jsonl"));

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).isEqualTo("2 done, 0 failed, 0 known already, 0 skipped\n");
    assertThat(ended.err())
        .contains("guiku: issuedOn was left out of 1 records\n")
        .doesNotContain("\tat ");
  }

  @Test
  @Order(2)
  void aCompressedFileIsTheSameAndNothingIsDoneTwice() throws Exception {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("records.jsonl.gz")))) {
      out.write(RECORDS.getBytes(UTF_8));
    }

    Program.Ended ended = guiku("import", file("records.jsonl.gz"), "--json");

    assertThat(ended.code()).isZero();
    assertThat(ended.json().path("duplicates").asInt()).isEqualTo(2);
    assertThat(ended.json().path("leftOut").path("issuedOn").asInt()).isEqualTo(1);
  }

  @Test
  @Order(3)
  void aBadRecordEndsWithOneAndNamesItsLine() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), RECORDS + "{\"text\": \"无号\"}\n");

    Program.Ended ended = guiku("import", bad.toString());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .isEqualTo(
            "line 3\tNO_ID\tThe record has no id.\n"
                + "0 done, 1 failed, 2 known already, 0 skipped\n");
  }

  @Test
  @Order(3)
  void aFileInGbkIsRefusedWithASentence() throws Exception {
    Path gbk = Files.write(folder.resolve("gbk.jsonl"), RECORDS.getBytes(Charset.forName("GBK")));

    Program.Ended ended = guiku("import", gbk.toString());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("NOT_UTF8");
  }

  @Test
  @Order(3)
  void aFileThatIsNotThereIsWrongUsage() {
    assertThat(guiku("import", file("nothing.jsonl")).code()).isEqualTo(2);
    assertThat(guiku("run", file("nothing.tsv")).code()).isEqualTo(2);
  }

  @Test
  @Order(4)
  void aRunNamesDocumentsByTheirIdsInTheOtherSystem() throws Exception {
    Path topics = Files.writeString(folder.resolve("topics.tsv"), "q1\t为什么要保护湿地？\n\nq2\t条例适用于什么\n");

    Program.Ended ended = guiku("run", topics.toString(), "--depth", "1", "--mode", "lexical");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out().lines().toList())
        .satisfiesExactly(
            first -> assertThat(first).matches("q1 Q0 a-1 1 [0-9.E-]+ guiku"),
            second -> assertThat(second).matches("q2 Q0 a-2 1 [0-9.E-]+ guiku"));
  }

  @Test
  @Order(4)
  void topicsThatAreNoneAreRefusedBeforeTheFirstIsAsked() throws Exception {
    Path twice = Files.writeString(folder.resolve("twice.tsv"), "q1\tx\n\nq1\ty\n");

    Program.Ended ended = guiku("run", twice.toString());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("line 3");
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }

  private static Program.Ended guiku(String... words) {
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--data";
    all[words.length + 1] = folder.resolve("data").toString();
    return Program.run(all);
  }
}
