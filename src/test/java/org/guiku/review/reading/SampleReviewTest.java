package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Placement.Ambiguous;
import org.guiku.review.reading.Placement.Placed;
import org.guiku.review.reading.Placement.Unplaced;
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
    Reading text = ReadFiles.read(FOLDER.resolve(draft));
    Draft places = new Draft(text);
    List<Opinion> opinions = Opinions.of(ReadFiles.read(FOLDER.resolve(file))).rows();
    List<GoldRow> gold = gold(file);

    List<GoldRow> read =
        opinions.stream()
            .map(opinion -> GoldRow.of(file, opinion, words(places.place(opinion), text)))
            .toList();

    assertThat(read)
        .extracting(GoldRow::said)
        .containsExactlyElementsOf(gold.stream().map(GoldRow::said).toList());
    for (int at = 0; at < gold.size(); at++) {
      assertThat(read.get(at).reason()).isEqualTo(gold.get(at).reason());
      assertThat(read.get(at).place()).contains(gold.get(at).place());
    }
  }

  private static List<GoldRow> gold(String file) throws IOException {
    return GoldRow.of("gold.tsv").stream().filter(row -> row.file().equals(file)).toList();
  }

  private static String words(Placement placement, Reading draft) {
    return switch (placement) {
      case Placed placed -> GoldRow.squeezed(passage(draft, placed.ordinal()).text());
      case Ambiguous _ -> "?";
      case Unplaced _ -> "-";
    };
  }

  private static Passage passage(Reading draft, int ordinal) {
    return draft.passages().get(ordinal - 1);
  }
}
