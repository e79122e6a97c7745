package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code guiku compare} as a process. */
class CompareCommandIT {

  private static final String DRAFT = "sample-docs/05-approval-draft.docx";
  private static final String PLAN = "sample-docs/06-plan.pdf";

  @TempDir Path folder;

  @Test
  void comparesTwoFilesOfTwoFormats() throws Exception {
    Program.Ended result = Program.run("compare", DRAFT, PLAN, "--json");

    assertThat(result.code()).isZero();
    JsonNode answer = result.json();
    assertThat(answer.path("status").asString()).isEqualTo("DONE");
    assertThat(answer.path("summary").path("unchanged").asInt()).isGreaterThan(200);
    assertThat(answer.path("changes").toString())
        .contains("{\"left\":\"2.9亿元\",\"right\":\"2.6亿元\"}");
  }

  @Test
  void writesAPageToAFile() throws Exception {
    Path page = folder.resolve("redline.html");
    Program.Ended result =
        Program.run("compare", DRAFT, PLAN, "--format", "html", "--output", page.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(page)).contains("<del>", "<ins>", "2.6亿元");
  }

  @Test
  void writesAWordFileWithTrackedChanges() throws Exception {
    for (String right : new String[] {"sample-docs/04-review-draft.docx", PLAN}) {
      Path file = folder.resolve("redline.docx");
      Program.Ended ended =
          Program.run("compare", DRAFT, right, "--format", "docx", "--output", file.toString());

      assertThat(ended.code()).as(ended.err()).isZero();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        byte[] text = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("<w:ins ", "<w:del ");
      }
    }
    assertThat(Program.run("compare", DRAFT, PLAN, "--format", "docx").code()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws Exception {
    Program.Ended result = Program.run("compare", DRAFT, "sample-docs/34-broken.docx");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("34-broken.docx", "CORRUPT");
  }
}
