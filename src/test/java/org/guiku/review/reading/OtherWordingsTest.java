package org.guiku.review.reading;

import java.nio.file.Path;
import java.util.List;
import org.guiku.samples.SampleFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in other words and layouts than the sample review, so that the reader is not cut to it. */
class OtherWordingsTest {

  private static final Path SOURCES =
      Path.of("src", "test", "resources", "org", "guiku", "review", "reading", "guard");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "letter.txt, 03-consultation-draft.pdf",
    "table.txt, 03-consultation-draft.pdf",
    "comments.txt, 04-review-draft.docx",
    "mail, 03-consultation-draft.pdf",
    "letter2.txt, review/01-consultation-draft.pdf",
    "table2.txt, review/01-consultation-draft.pdf",
    "comments2.txt, review/02-review-draft.docx",
    "mail2, review/01-consultation-draft.pdf",
    "letter3.txt, review/01-consultation-draft.pdf",
    "table3.txt, review/01-consultation-draft.pdf",
    "mail3, review/01-consultation-draft.pdf"
  })
  void everyOpinionIsReadWholeAndPlaced(String source, String draft) throws Exception {
    Path file = SampleFiles.made(SOURCES.resolve(source), folder);

    List<GoldRow> read = GoldRow.read(file, Path.of("sample-docs").resolve(draft));

    GoldRow.assertAlike(read, GoldRow.of("guard.tsv", file));
  }
}
