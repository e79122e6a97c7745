package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on a repository, as processes, while a server holds it and without one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RepositoryIT {

  @TempDir static Path folder;

  private static Path data;
  private static Path papers;
  private static Program server;
  private static FileChannel silentHolder;
  private static Program waiting;

  @BeforeAll
  static void serve() throws Exception {
    data = folder.resolve("data");
    papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("规划草案.txt"), "云岭市规划\n\n第一章 目标\n\n森林覆盖率达到六成。\n\nGDP 稳步增长。\n");
    Files.writeString(papers.resolve("意见.md"), "# 评审意见\n\n建议<补充>水资源论证。\n");
    Files.writeString(papers.resolve("坏.pdf"), "%PDF-1.7 broken");
    Files.writeString(papers.resolve(".hidden.txt"), "hidden");
    Path held = Files.createDirectories(folder.resolve("held").resolve("run"));
    silentHolder =
        FileChannel.open(held.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    assertThat(silentHolder.lock().isValid()).isTrue();
    // It is patient, so it is started here and looked at in the end.
    waiting =
        Program.start(Map.of("LC_ALL", "C.UTF-8"), List.of(), "check", "--data", folder + "/held");
    server =
        Program.start(
            Map.of("LC_ALL", "C.UTF-8"),
            List.of(),
            "serve",
            "--port",
            "0",
            "--data",
            data.toString());
    while (!Files.exists(serverFile())) {
      assertThat(server.isAlive()).as(server.err()).isTrue();
      Thread.sleep(100);
    }
  }

  @AfterAll
  static void end() throws Exception {
    server.close();
    waiting.close();
    silentHolder.close();
  }

  @Test
  @Order(1)
  void theStartIsSilentButForTheAddress() throws Exception {
    JsonNode written = new JsonMapper().readTree(Files.readString(serverFile()));
    String address = written.path("address").asString();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(serverFile())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
    assertThat(written.path("secret").asString()).hasSizeGreaterThanOrEqualTo(32);
    while (!server.err().contains(address)) {
      Thread.sleep(50);
    }
    assertThat(server.err().lines().filter(line -> line.contains("WARN") || line.contains("ERROR")))
        .isEmpty();
    assertThat(server.err()).doesNotContain("\tat ");
  }

  @Test
  @Order(2)
  void aFolderIsTakenInByTheServerThatHoldsTheRepository() {
    Program.Ended ended = guiku("ingest", papers.toString(), "--kind", "review_draft");

    assertThat(ended.code()).as(ended.err()).isEqualTo(1);
    assertThat(ended.out().lines().toList())
        .satisfiesExactly(
            failure -> assertThat(failure).startsWith("坏.pdf\tCORRUPT\t"),
            summary ->
                assertThat(summary).isEqualTo("2 done, 1 failed, 0 known already, 0 skipped"));
    assertThat(ended.err()).contains("guiku ingest").doesNotContain("\tat ");
  }

  @Test
  @Order(3)
  void runAgainItTakesNothingNew() {
    Program.Ended ended = guiku("ingest", papers.toString(), "--json");

    assertThat(ended.json().path("done").asInt()).isZero();
    assertThat(ended.json().path("duplicates").asInt()).isEqualTo(2);
    assertThat(ended.json().path("failures").path(0).path("name").asString()).isEqualTo("坏.pdf");
  }

  @Test
  @Order(4)
  void aSearchInChineseFindsThePassage() {
    Program.Ended text = guiku("search", "森林覆盖率 kind");
    assertThat(text.out()).isEqualTo("0 found\n");

    Program.Ended found = guiku("search", "\"森林覆盖率\"");
    assertThat(found.code()).isZero();
    assertThat(found.out()).contains("规划草案", "【森林覆盖率】达到六成。").endsWith("1 found\n");
    assertThat(found.err()).isEmpty();
    assertThat(guiku("search", "补充").out()).contains("建议<【补充】>水资源论证。");
  }

  @Test
  @Order(4)
  void inJsonASearchPrintsWhatItsCallAnswers() {
    JsonNode answer = guiku("search", "森林覆盖率", "--format", "json", "--size", "1").json();

    assertThat(answer.path("query").asString()).isEqualTo("森林覆盖率");
    assertThat(answer.path("total").asInt()).isEqualTo(1);
    assertThat(answer.path("hits").path(0).path("kind").asString()).isEqualTo("REVIEW_DRAFT");
    assertThat(answer.path("facets").has("kind")).isTrue();
  }

  @Test
  @Order(4)
  void aQueryThatCannotBeReadIsExplained() {
    Program.Ended ended = guiku("search", "\"open");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("QUERY_SYNTAX").hasLineCount(1);
  }

  @Test
  @Order(4)
  void aFileThatIsNotThereIsReportedAndTheOthersAreTaken() {
    Program.Ended ended =
        guiku("ingest", papers.resolve("意见.md").toString(), papers.resolve("fort.txt").toString());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("fort.txt\tNOT_READABLE\tis not there\n")
        .endsWith("0 done, 1 failed, 1 known already, 0 skipped\n");
  }

  @Test
  @Order(4)
  void aFileThatMayNotBeReadIsReportedAndTheOthersAreTaken() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path secret = Files.writeString(closed.resolve("secret.txt"), "规划");
    Files.writeString(closed.resolve("open.txt"), "公开的规划");
    Files.setPosixFilePermissions(secret, Set.<PosixFilePermission>of());
    assumeThat(Files.isReadable(secret)).as("root reads whatever it likes").isFalse();

    Program.Ended ended = guiku("ingest", closed.toString());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("secret.txt\tNOT_READABLE").contains("1 done, 1 failed");
  }

  @Test
  @Order(4)
  void namesWithQuotesAndLineBreaksComeThrough() throws Exception {
    Path odd = Files.createDirectory(folder.resolve("odd"));
    Files.writeString(odd.resolve("a\"b\r\nX: y.txt"), "带引号的规划");

    Program.Ended ended = guiku("ingest", odd.toString());

    assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
    assertThat(ended.out()).isEqualTo("1 done, 0 failed, 0 known already, 0 skipped\n");
  }

  @Test
  @Order(4)
  void theAnswerIsInUtf8UnderAnyLocale() {
    Program.Ended ended = Program.runUnder("POSIX", "search", "GDP", "--data", data.toString());

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("规划草案", "【GDP】 稳步增长。");
  }

  @Test
  @Order(4)
  void namesThatTheLocaleCannotSayAreNotTakenInGarbled() {
    Program.Ended ended =
        Program.runUnder("POSIX", "ingest", papers.toString(), "--data", data.toString());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("NOT_READABLE", "LC_ALL=C.UTF-8")
        .endsWith("0 done, 3 failed, 0 known already, 0 skipped\n");
  }

  @Test
  @Order(5)
  void theIndexIsBuiltAnewWhileTheServerServes() {
    Program.Ended ended = guiku("reindex");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).matches("[34] documents indexed\n");
    assertThat(guiku("search", "森林覆盖率").out()).endsWith("1 found\n");
  }

  @Test
  @Order(6)
  void aRepositoryInOrderIsClean() {
    Program.Ended ended = guiku("check");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).endsWith(": clean\n");
  }

  @Test
  @Order(7)
  void whatIsMissingIsFound() throws Exception {
    Path original;
    try (var files = Files.walk(data.resolve("blobs"))) {
      original = files.filter(file -> file.toString().matches(".*[0-9a-f]{60,}")).findFirst().get();
    }
    Path aside = folder.resolve("aside");
    Files.move(original, aside);

    Program.Ended text = guiku("check");
    Program.Ended json = guiku("check", "--json");

    Files.move(aside, original);
    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).startsWith("MISSING_FILE\t").endsWith(": 1 findings\n");
    assertThat(json.json().path("clean").asBoolean()).isFalse();
    assertThat(json.json().path("findings").path(0).path("kind").asString())
        .isEqualTo("MISSING_FILE");
  }

  @Test
  @Order(8)
  void aSecondServerIsRefusedTheRepository() {
    Program.Ended ended = Program.run("serve", "--port", "0", "--data", data.toString());

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains(data.toString(), "held by another process").hasLineCount(1);
  }

  @Test
  @Order(9)
  void aServerThatIsToldToEndLeavesTheRepositoryFree() {
    Program.Ended ended = server.interrupt();

    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).doesNotContain("\tat ", "ERROR");
    assertThat(serverFile()).doesNotExist();
  }

  @Test
  @Order(10)
  void withoutAServerTheCommandOpensTheRepositoryItself() throws Exception {
    Path more = Files.writeString(folder.resolve("more.txt"), "另一个规划\n");

    Program.Ended ended = guiku("ingest", more.toString());

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).isEqualTo("1 done, 0 failed, 0 known already, 0 skipped\n");
    assertThat(ended.err()).doesNotContain("WARN", "ERROR", "\tat ");
    assertThat(serverFile()).doesNotExist();
  }

  @Test
  @Order(11)
  void aPortThatIsTakenIsASentence() throws Exception {
    try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Program.Ended ended = Program.run("serve", "--port", port, "--data", data.toString());

      assertThat(ended.code()).isEqualTo(3);
      assertThat(ended.err()).startsWith("guiku: ").contains(port).hasLineCount(1);
    }
  }

  @Test
  @Order(12)
  void openAccessIsNotServedBeyondThisMachine() {
    Program.Ended ended =
        Program.run(
            "serve",
            "--port",
            "0",
            "--data",
            data.toString(),
            "--guiku.access=open",
            "--server.address=0.0.0.0");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("loopback").hasLineCount(1);
  }

  @Test
  @Order(13)
  void aRepositoryThatAnotherProcessHoldsWithoutAnsweringIsLeftAlone() {
    Program.Ended ended = waiting.end();

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("held by another process").hasLineCount(1);
    assertThat(folder.resolve("held").resolve("db")).doesNotExist();
  }

  private static Program.Ended guiku(String... words) {
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--data";
    all[words.length + 1] = data.toString();
    return Program.run(all);
  }

  private static Path serverFile() {
    return data.resolve("run").resolve("server.json");
  }
}
