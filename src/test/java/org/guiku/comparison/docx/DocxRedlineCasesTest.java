package org.guiku.comparison.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.guiku.comparison.docx.RedlineText.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pairs of documents; skipped where they do not lie beside the project. */
class DocxRedlineCasesTest {

  /** Where the other comparer's count is not what a reader counts, and why. */
  private static final Map<String, String> UNFAIR =
      Map.of(
          "WC-1450",
          "one row is gone and one word has come, which are two; the other comparer takes the row"
              + " that stayed for the one that went and counts its cells");

  private record Outcome(RedlineCases of, boolean right, int found) {

    boolean isNear() {
      return Math.abs(found - of.revisions()) <= 1;
    }
  }

  @TempDir Path folder;

  @Test
  void realDocumentsGiveTheirLeftAndTheirRightBack() throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    for (RedlineCases each : RedlineCases.all()) {
      outcomes.add(outcome(each));
    }
    print(outcomes);
    assertThat(outcomes).filteredOn(each -> !each.right).isEmpty();
    List<Outcome> fair =
        outcomes.stream().filter(each -> !UNFAIR.containsKey(each.of.name())).toList();
    long near = fair.stream().filter(Outcome::isNear).count();
    assertThat(near).isGreaterThanOrEqualTo(Math.round(fair.size() * 0.95));
  }

  @Test
  void aRealDocumentHasNotChangedAgainstItself() throws Exception {
    for (RedlineCases each : RedlineCases.all()) {
      Path same = folder.resolve("same.docx");
      DocxRedline.write(each.after(), each.after(), same, RedlineCases.MARKS);
      assertThat(RevisionCount.in(same)).as(each.name()).isEmpty();
    }
  }

  @Test
  void aDiagramThatIsGoneComesWithItsDrawing() throws Exception {
    RedlineCases deleted =
        RedlineCases.all().stream()
            .filter(each -> each.name().equals("WC-1310"))
            .findFirst()
            .orElseThrow();
    Path redline = deleted.redlineIn(folder);
    String data = read(redline, "word/diagrams/data1.xml");
    String id = data.replaceAll("(?s).*relId=\"([^\"]+)\".*", "$1");
    assertThat(read(redline, "word/_rels/document.xml.rels"))
        .containsPattern("<Relationship Id=\"" + id + "\"[^>]*/diagramDrawing\"");
  }

  private static String read(Path file, String part) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), UTF_8);
    }
  }

  private Outcome outcome(RedlineCases each) throws IOException, UnreadableDocx {
    Path redline = each.redlineIn(folder);
    RedlineChecks.check(redline);
    boolean left = text(redline, Reading.REJECTED).equals(text(each.before(), Reading.ACCEPTED));
    boolean right = text(redline, Reading.ACCEPTED).equals(text(each.after(), Reading.ACCEPTED));
    return new Outcome(each, left && right, RevisionCount.of(redline));
  }

  private static String text(Path file, Reading reading) throws IOException {
    return RedlineText.of(file, reading);
  }

  private static void print(List<Outcome> outcomes) {
    for (Outcome each : outcomes) {
      System.out.printf(
          "%s %s, changes %d of %d%s%n",
          each.of.name(),
          each.right ? "right" : "WRONG",
          each.found,
          each.of.revisions(),
          UNFAIR.containsKey(each.of.name()) ? ", not a fair count" : "");
    }
    System.out.printf(
        "%d of %d right, %d within one change%n",
        outcomes.stream().filter(Outcome::right).count(),
        outcomes.size(),
        outcomes.stream().filter(Outcome::isNear).count());
  }
}
