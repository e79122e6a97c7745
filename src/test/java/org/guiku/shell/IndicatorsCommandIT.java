package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code guiku indicators} as a process. */
class IndicatorsCommandIT {

  @TempDir Path folder;

  @Test
  void inJsonItPrintsWhatItsCallAnswers() {
    Program.Ended ended =
        Program.run("indicators", "sample-docs/27-skills-plan.docx", "--format", "json");

    JsonNode items = ended.json().path("items");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(items.size()).isEqualTo(11);
    assertThat(items.path(4).path("target").path("cumulative").asBoolean()).isTrue();
    assertThat(items.path(4).path("target").path("number").asInt()).isEqualTo(24);
  }

  @Test
  void withoutAWordItPrintsASheetAndStartsNoServer() throws Exception {
    Path log = folder.resolve("classes.log");

    Program.Ended ended =
        Program.start(
                Map.of("LC_ALL", "C.UTF-8"),
                List.of("-Xlog:class+load:file=" + log),
                "indicators",
                "sample-docs/02-outline.md")
            .end();

    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines().toList())
        .hasSize(7)
        .first()
        .asString()
        .startsWith("category,name,unit,baseYear,base,");
    assertThat(ended.out()).contains("业务应用,新增节水量,万立方米,");
    assertThat(Files.readString(log))
        .doesNotContain("org.springframework.", "org.h2.", "org.apache.lucene.", "catalina");
  }

  @Test
  void aFileThatFailsSaysWhyAndEndsWithOne() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.pdf"), "%PDF-1.7\nno PDF at all");

    Program.Ended json = Program.run("indicators", file.toString(), "--json");
    Program.Ended sheet = Program.run("indicators", file.toString());

    assertThat(json.code()).isEqualTo(1);
    assertThat(json.json().path("failure").path("code").asString()).isEqualTo("CORRUPT");
    assertThat(sheet.code()).isEqualTo(1);
    assertThat(sheet.out()).isEmpty();
    assertThat(sheet.err()).startsWith("guiku: CORRUPT: ");
  }
}
