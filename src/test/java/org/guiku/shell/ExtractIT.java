package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code guiku extract} as a process. */
class ExtractIT {

  @TempDir Path folder;

  @Test
  void theTextIsAllThatStandardOutputGetsUnderAnyLocale() throws Exception {
    Path file = write("plan.txt", "云岭市规划\n\n第一章 总体要求\n\n坚持绿色发展𠮷。\n");

    Program.Ended ended = Program.runUnder("POSIX", "extract", file.toString());

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEqualTo("云岭市规划\n第一章 总体要求\n坚持绿色发展𠮷。\n");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void inJsonItSaysWhatTheContractNames() {
    for (String[] form : new String[][] {{"--json"}, {"--format", "json"}}) {
      JsonNode read =
          Program.run(
                  java.util.stream.Stream.concat(
                          java.util.stream.Stream.of("extract", "sample-docs/06-plan.pdf"),
                          java.util.stream.Stream.of(form))
                      .toArray(String[]::new))
              .json();

      assertThat(read.path("mediaType").asString()).isEqualTo("application/pdf");
      assertThat(read.path("pages").asInt()).isPositive();
      assertThat(read.path("text").asString()).isNotBlank();
      JsonNode passage = read.path("passages").path(0);
      assertThat(passage.path("ordinal").asInt()).isEqualTo(1);
      assertThat(passage.path("boxes").path(0).size()).isEqualTo(5);
      assertThat(passage.has("address")).as("nothing is stored").isFalse();
      assertThat(read.path("tables").path(0).path("rows").path(0).size()).isPositive();
      JsonNode coded = read.path("coding").path(0);
      assertThat(coded.path("field").asString()).isNotBlank();
      assertThat(coded.path("value").asString()).isNotBlank();
      assertThat(coded.path("confidence").asDouble()).isBetween(0.0, 1.0);
      assertThat(coded.path("evidence").path("text").asString()).isNotBlank();
      assertThat(coded.path("by").asString()).isEqualTo("RULE");
      assertThat(read.path("damage").isArray()).isTrue();
      assertThat(read.has("failure")).isFalse();
    }
  }

  @Test
  void aFileThatFailsSaysWhyAndEndsWithOne() throws Exception {
    Path file = write("plan.pdf", "%PDF-1.7\nno PDF at all");

    Program.Ended json = Program.run("extract", file.toString(), "--json");
    Program.Ended text = Program.run("extract", file.toString());

    assertThat(json.code()).isEqualTo(1);
    assertThat(json.json().propertyNames()).containsExactly("failure");
    assertThat(json.json().path("failure").path("code").asString()).isEqualTo("CORRUPT");
    assertThat(json.json().path("failure").path("detail").asString()).isNotBlank();
    assertThat(json.err()).doesNotContain("\tat ");
    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).startsWith("CORRUPT: ");
  }

  @Test
  void anEmptyFileIsAFailureToo() throws Exception {
    Program.Ended ended = Program.run("extract", write("x.txt", "").toString(), "--json");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.json().path("failure").path("code").asString()).isEqualTo("EMPTY");
  }

  @Test
  void aFileThatIsNotThereCannotBeRead() {
    for (Path path : List.of(folder.resolve("nothing.txt"), folder)) {
      Program.Ended ended = Program.run("extract", path.toString());
      assertThat(ended.code()).isEqualTo(3);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err()).startsWith("guiku: ").doesNotContain("\tat ").hasLineCount(1);
    }
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws Exception {
    Path file = write("secret.txt", "规划");
    Files.setPosixFilePermissions(file, Set.<PosixFilePermission>of());
    assumeThat(Files.isReadable(file)).as("root reads whatever it likes").isFalse();

    Program.Ended ended = Program.run("extract", file.toString());

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("secret.txt");
  }

  @Test
  void itStartsNoServerAndLoadsNothingOfOne() throws Exception {
    Path log = folder.resolve("classes.log");
    Path file = write("plan.txt", "规划\n");

    Program.Ended ended =
        Program.start(
                Map.of("LC_ALL", "C.UTF-8"),
                List.of("-Xlog:class+load:file=" + log),
                "extract",
                file.toString(),
                "--json")
            .end();

    assertThat(ended.code()).isZero();
    assertThat(Files.readString(log))
        .contains("org.guiku.shell.ExtractCommand")
        .doesNotContain("org.springframework.", "org.h2.", "org.apache.lucene.", "catalina");
  }

  @Test
  void itLeavesNothingBehind() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));

    Program.start(
            Map.of("LC_ALL", "C.UTF-8"),
            List.of("-Djava.io.tmpdir=" + temporary),
            "extract",
            "sample-docs/18-assessments.zip")
        .end();

    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void aChineseNameThatTheLocaleCannotSayIsExplained() throws Exception {
    Path file = write("规划.txt", "规划\n");

    Program.Ended ended = Program.runUnder("POSIX", "extract", file.toString());

    assertThat(ended.code()).isIn(0, 3);
    if (ended.code() == 3) {
      assertThat(ended.err()).contains("LC_ALL").doesNotContain("\tat ", "InvalidPath");
    }
    assertThat(Program.run("extract", file.toString()).out()).isEqualTo("规划\n");
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }
}
