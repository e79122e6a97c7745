package org.guiku.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.ingestion.extract.Unreadable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same words are read alike, whichever word processor wrote them. */
class SameWordsTest {

  private static final List<String> SOURCES =
      List.of(
          "08-review-table",
          "14-evaluation",
          "20-meeting-minutes",
          "21-work-plan",
          "22-address",
          "23-task-division");

  /** What is said where. */
  private record Said(Passage.Kind kind, List<String> section, String text) {}

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("writings")
  void theSameTextGivesTheSamePassagesAndTablesInEachFormat(String name, String format)
      throws Exception {
    var source = withoutContents(source(name));
    var docx = read(SampleDocuments.docx(source, List.of()), "docx");
    var other =
        read(format.equals("odt") ? OdtWriter.write(source) : RtfWriter.write(source), format);

    assertAlike(other, docx);
  }

  @ParameterizedTest
  @CsvSource({"20-meeting-minutes, doc", "21-work-plan, wps"})
  void aSampleInDocReadsAsItsSourceInDocx(String name, String format) throws Exception {
    var sample = SampleDocuments.FOLDER.resolve(name + "." + format);

    assertAlike(
        read(Files.readAllBytes(sample), format),
        read(SampleDocuments.docx(source(name), List.of()), "docx"));
  }

  static Stream<Arguments> writings() {
    return SOURCES.stream()
        .flatMap(name -> Stream.of("odt", "rtf").map(format -> Arguments.of(name, format)));
  }

  private static void assertAlike(Reading one, Reading other) {
    assertThat(said(one)).hasSizeGreaterThan(15).isEqualTo(said(other));
    assertThat(one.tables()).extracting(Table::rows).isEqualTo(rows(other));
    assertThat(one.title()).isPresent().isEqualTo(other.title());
  }

  private static List<Said> said(Reading reading) {
    return reading.passages().stream()
        .map(passage -> new Said(passage.kind(), passage.section(), passage.text()))
        .toList();
  }

  private static List<List<List<String>>> rows(Reading reading) {
    return reading.tables().stream().map(Table::rows).toList();
  }

  private static Source source(String name) throws IOException {
    return SourceReader.read(SampleDocuments.SOURCES.resolve(name + ".txt"));
  }

  /**
   * A cover and contents are set by hand in each format; what is read of them is no matter here.
   */
  private static Source withoutContents(Source source) {
    return new Source(
        source.name(),
        source.head(),
        source.parts().stream().filter(part -> !(part instanceof Part.Mark)).toList());
  }

  private Reading read(byte[] bytes, String format) throws IOException, Unreadable {
    var file = Files.write(folder.resolve("text." + format), bytes);
    var outcome = (Outcome.Read) FileReading.read(SourceFile.of(file, "text." + format, folder));
    return outcome.reading();
  }
}
