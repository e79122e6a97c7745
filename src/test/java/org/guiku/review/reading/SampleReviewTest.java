package org.guiku.review.reading;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample review against what a person read in its files, sixty rows in four layouts. */
class SampleReviewTest {

  private static final Path FOLDER = Path.of("sample-docs", "review");

  @ParameterizedTest
  @CsvSource({
    "04-finance-letter.docx, 01-consultation-draft.pdf",
    "05-county-letter.pdf, 01-consultation-draft.pdf",
    "06-departments-table.xlsx, 01-consultation-draft.pdf",
    "07-review-draft-comments.docx, 02-review-draft.docx",
    "08-district-mail.eml, 01-consultation-draft.pdf"
  })
  void everyOpinionIsReadWholeAndPlacedAndNoneInvented(String file, String draft) throws Exception {
    Path sample = FOLDER.resolve(file);

    GoldRow.assertAlike(
        GoldRow.read(sample, FOLDER.resolve(draft)), GoldRow.of("gold.tsv", sample));
  }
}
