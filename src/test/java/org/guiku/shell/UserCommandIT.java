package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** People from the command line: the first before there is a server, then over one that serves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UserCommandIT {

  @TempDir static Path folder;

  private static String data;
  private static Program server;
  private static String address;
  private static String token;

  @BeforeAll
  static void serveWithTheFirstAdministrator() throws Exception {
    data = folder.resolve("data").toString();
    Program.Ended added =
        Program.run(
            "user", "add", "chief", "--role", "ADMIN", "--department", "省厅", "--data", data);
    assertThat(added.code()).as(added.err()).isZero();
    server =
        Program.start(
            Map.of("LC_ALL", "C.UTF-8"), List.of(), "serve", "--port", "0", "--data", data);
    Path told = Path.of(data, "run", "server.json");
    while (!Files.exists(told)) {
      assertThat(server.isAlive()).as(server.err()).isTrue();
      Thread.sleep(100);
    }
    address = Files.readString(told).replaceAll(".*(http://[0-9.:]+).*", "$1");
  }

  @AfterAll
  static void end() {
    server.close();
  }

  @Test
  @Order(1)
  void aTokenIsPrintedAlone() {
    Program.Ended made =
        Program.run("token", "chief", "--scope", "write", "--days", "2", "--data", data);

    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).matches("guiku_[0-9a-f]{64}\n");
    token = made.out().strip();
  }

  @Test
  @Order(2)
  void aServerElsewhereKnowsOneByTheToken() {
    Program.Ended listed = Program.run("user", "list", "--server", address, "--token", token);

    assertThat(listed.code()).as(listed.err()).isZero();
    assertThat(listed.out()).isEqualTo("chief\tchief\tADMIN\t省厅\t\n");
  }

  @Test
  @Order(2)
  void withoutATokenItKnowsNobody() {
    Program.Ended refused = Program.run("user", "list", "--server", address);
    Program.Ended wrong = Program.run("user", "list", "--server", address, "--token", "guiku_x");

    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("SIGN_IN_WANTED");
    assertThat(wrong.err()).contains("BAD_TOKEN");
  }

  @Test
  @Order(3)
  void whoIsNotThereHasNeitherTokenNorPassword() {
    Program.Ended none = Program.run("token", "nobody", "--data", data);
    Program.Ended noPassword = Program.run("user", "password", "chief", "--data", data);
    Program.Ended twice = Program.run("user", "add", "Chief", "--role", "READER", "--data", data);
    Program.Ended noRole = Program.run("user", "add", "x", "--data", data);

    assertThat(none.code()).isEqualTo(3);
    assertThat(none.out()).isEmpty();
    assertThat(noPassword.code()).isEqualTo(2);
    assertThat(noPassword.err()).contains("--password-stdin");
    assertThat(twice.err()).contains("NAME_TAKEN");
    assertThat(noRole.code()).isEqualTo(2);
  }

  @Test
  @Order(4)
  void whatTheOperatorBringsIsOpenToWhomTheCommandNames() throws Exception {
    Program.run("user", "add", "clerk", "--role", "READER", "--department", "省厅", "--data", data);
    String clerk = Program.run("token", "clerk", "--data", data).out().strip();
    Path paper = Files.writeString(folder.resolve("a.txt"), "厅里的规划");
    Path records = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":1,\"text\":\"公开的规划\"}");

    Program.Ended brought =
        Program.run("ingest", paper.toString(), "--department", "省厅", "--data", data);
    Program.Ended given =
        Program.run("import", records.toString(), "--visibility", "public", "--data", data);

    assertThat(brought.code()).as(brought.err()).isZero();
    assertThat(given.code()).as(given.err()).isZero();
    Program.Ended known = Program.run("search", "规划", "--server", address, "--token", clerk);
    assertThat(known.out()).contains("厅里的", "公开的").endsWith("2 found\n");
    Program.Ended anybody = Program.run("search", "规划", "--server", address);
    assertThat(anybody.out()).contains("公开的").endsWith("1 found\n");
  }

  @Test
  @Order(4)
  void aDepartmentThatIsNotThereAndACircleThatIsNoneAreWrongUsage() throws Exception {
    String paper = Files.writeString(folder.resolve("b.txt"), "规划").toString();

    Program.Ended unknown = Program.run("ingest", paper, "--department", "市局", "--data", data);
    Program.Ended none = Program.run("import", paper, "--visibility", "friends", "--data", data);

    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("UNKNOWN_READER", "市局").doesNotContain("\tat ");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--visibility", "PUBLIC, INTERNAL, DEPARTMENT, RESTRICTED");
  }
}
