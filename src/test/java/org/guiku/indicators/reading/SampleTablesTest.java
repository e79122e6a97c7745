package org.guiku.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.guiku.documents.Reading;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Target tables of the sample documents against what a person read in them, cell by cell. */
class SampleTablesTest {

  @TempDir Path scratch;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02-outline.md",
        "06-plan.pdf",
        "11-interpretation.html",
        "26-ecology-plan.pdf",
        "27-skills-plan.docx",
        "28-ageing-plan.html"
      })
  void everyCellIsRightAndNoRowInvented(String sample) throws Exception {
    Reading reading = read(sample);

    List<Indicator> indicators = TargetTables.of(reading);

    assertThat(indicators)
        .extracting(SampleTablesTest::line)
        .containsExactlyElementsOf(gold(sample));
    assertThat(indicators)
        .allSatisfy(
            indicator ->
                assertThat(reading.passages().get(indicator.ordinal() - 1).text())
                    .contains(indicator.name()));
    assertThat(indicators)
        .flatExtracting(Indicator::doubts)
        .allSatisfy(doubt -> assertThat(doubt.toString()).startsWith("OTHER_VALUE: 2023年 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-study.pdf",
        "07-review-letter.pdf",
        "08-review-table.docx",
        "09-explanation.docx",
        "10-notice.html",
        "15-expert-opinion.txt",
        "16-alignment-opinion.txt"
      })
  void whatSetsNoTargetsHasNoIndicators(String sample) throws Exception {
    assertThat(TargetTables.of(read(sample))).isEmpty();
  }

  private Reading read(String sample) throws Exception {
    SourceFile file = SourceFile.of(Path.of("sample-docs", sample), sample, scratch);
    return ((Outcome.Read) FileReading.read(file)).reading();
  }

  /** With the page before it. */
  private static String line(Indicator indicator) {
    String page = indicator.page().isPresent() ? indicator.page().getAsInt() + " | " : " | ";
    return page + Shorthand.of(indicator);
  }

  private static List<String> gold(String sample) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            SampleTablesTest.class.getResourceAsStream("gold/" + sample + ".txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(SampleTablesTest::goldLine)
          .toList();
    }
  }

  private static String goldLine(String line) {
    int page = line.indexOf('|');
    String number = line.substring(0, page).strip();
    return (number.isEmpty() ? " | " : number + " | ") + Shorthand.of(line.substring(page + 1));
  }
}
