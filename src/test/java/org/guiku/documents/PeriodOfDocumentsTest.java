package org.guiku.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.guiku.coding.Period;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.samples.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodOfDocumentsTest {

  /** Those that cannot be read, and notices, lists and scans that name no period. */
  private static final List<String> OTHERS =
      List.of(
          "33-locked.docx",
          "34-broken.docx",
          "25-assessment-notice.ofd",
          "30-projects.xls",
          "35-scanned-reply.pdf",
          "36-mixed-notice.pdf",
          "37-notice-board.jpg",
          "38-duty-log.tif",
          "39-handover-note.png");

  @TempDir Path scratch;

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleBearsThePeriodOfItsPlan(Path sample) throws Exception {
    int expected = sample.endsWith("14-evaluation.docx") ? 13 : 14;

    assertThat(period(sample)).hasValue(expected);
  }

  @Test
  void yearlyReportsThatOnlySpeakOfAPlanBearNoPeriod() throws Exception {
    List<Path> reports =
        Stream.of("../shared/data", "../../shared/data")
            .map(Path::of)
            .map(data -> Path.of(System.getProperty("guiku.testData", data.toString())))
            .map(data -> data.resolve("reports-2025-docx"))
            .filter(Files::isDirectory)
            .findFirst()
            .map(PeriodOfDocumentsTest::files)
            .orElse(List.of());
    assumeThat(reports).as("the government reports of 2025 are not here").isNotEmpty();

    for (Path report : reports) {
      assertThat(period(report)).as(report.toString()).isEmpty();
    }
  }

  static Stream<Path> samples() throws IOException {
    return SampleFiles.all().stream()
        .filter(file -> !file.toString().endsWith(".zip"))
        .filter(file -> OTHERS.stream().noneMatch(file::endsWith));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OptionalInt period(Path file) throws Exception {
    String name = file.getFileName().toString();
    var read = (Outcome.Read) FileReading.read(SourceFile.of(file, name, scratch));
    Reading reading = read.reading();
    return Period.of(
        TitleRule.of(name, reading), reading.passages().stream().map(Passage::text).toList());
  }
}
