package org.guiku.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.DocumentPage.Source;
import org.junit.jupiter.api.Test;

class RecognisedTest {

  @Test
  void onlyPagesThatOcrReadAreNamedWithHowSureItIs() {
    var recognised =
        Recognised.of(
            List.of(
                page(1, Source.TEXT, Optional.empty()),
                page(2, Source.OCR, Optional.of(0.964)),
                page(3, Source.NONE, Optional.empty()),
                page(4, Source.OCR, Optional.of(0.875))));

    assertThat(recognised.count()).isEqualTo(2);
    assertThat(recognised.listed()).isEqualTo("2:96 4:88");
  }

  @Test
  void ofAWrittenDocumentThereIsNothingToSay() {
    var recognised = Recognised.of(List.of(page(1, Source.TEXT, Optional.empty())));

    assertThat(recognised.count()).isZero();
    assertThat(recognised.listed()).isEmpty();
  }

  @Test
  void noPageIsSaidToBeCertain() {
    var recognised = Recognised.of(List.of(page(1, Source.OCR, Optional.of(0.998))));

    assertThat(recognised.listed()).isEqualTo("1:99");
  }

  private static DocumentPage page(int number, Source source, Optional<Double> confidence) {
    return new DocumentPage(number, 595, 842, source, confidence);
  }
}
