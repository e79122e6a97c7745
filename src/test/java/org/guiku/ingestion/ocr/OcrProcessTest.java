package org.guiku.ingestion.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The process may do what it likes: its page ends in time, and the next one is read. */
class OcrProcessTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofSeconds(1);

  private final OcrProcess ocr =
      new OcrProcess(UnrulyRecogniser.class, new OcrBounds(400, Duration.ofMinutes(1)));

  @AfterEach
  void end() {
    ocr.close();
  }

  @Test
  void theProcessIsStartedForTheFirstPageAndKeptForTheNext() throws Unrecognised {
    assertThat(ocr.pid()).isEmpty();
    assertThat(texts(UnrulyRecogniser.BEHAVE, LIMIT)).containsExactly("well behaved");
    var first = ocr.pid();
    texts(UnrulyRecogniser.BEHAVE, LIMIT);

    assertThat(ocr.pid()).isPresent().isEqualTo(first);
  }

  @Test
  void aPageThatKillsTheProcessTwiceIsLeftAndTheNextIsRead() throws Unrecognised {
    assertThatThrownBy(() -> texts(UnrulyRecogniser.ABORT, LIMIT))
        .isInstanceOf(Unrecognised.class)
        .hasMessageContaining("134");
    assertThat(texts(UnrulyRecogniser.BEHAVE, LIMIT)).containsExactly("well behaved");
  }

  @Test
  void aPageThatKillsTheProcessOnceIsReadByItsSuccessor() throws Unrecognised {
    assertThat(texts(UnrulyRecogniser.ABORT_ONCE, LIMIT)).containsExactly("well behaved");
  }

  @Test
  void aPageThatTakesTooLongIsLeft() throws Unrecognised {
    texts(UnrulyRecogniser.BEHAVE, LIMIT);
    assertThatThrownBy(() -> texts(UnrulyRecogniser.HANG, SHORT))
        .isInstanceOf(Unrecognised.class)
        .hasMessageContaining("longer than 1 s");
  }

  @Test
  void aPageThatTakesTooMuchMemoryIsLeft() {
    assertThatThrownBy(() -> texts(UnrulyRecogniser.FILL_MEMORY, LIMIT))
        .isInstanceOf(Unrecognised.class)
        .hasMessageContaining("400 MB");
  }

  @Test
  void whereTheLibraryCannotBeLoadedNoFurtherProcessIsStarted() {
    assertThatThrownBy(() -> texts(UnrulyRecogniser.BE_UNAVAILABLE, LIMIT))
        .isInstanceOf(Unrecognised.class)
        .hasMessageContaining("no library for it");
    assertThatThrownBy(() -> texts(UnrulyRecogniser.BEHAVE, LIMIT))
        .isInstanceOf(Unrecognised.class);
    assertThat(ocr.pid()).isEmpty();
  }

  @Test
  void aProcessWithoutWorkIsEnded() throws Exception {
    try (var resting =
        new OcrProcess(UnrulyRecogniser.class, new OcrBounds(400, Duration.ofMillis(100)))) {
      resting.read(picture(UnrulyRecogniser.BEHAVE), LIMIT);
      ProcessHandle process = ProcessHandle.of(resting.pid().orElseThrow()).orElseThrow();

      assertThat(process.onExit()).succeedsWithin(LIMIT);
      assertThat(resting.read(picture(UnrulyRecogniser.BEHAVE), LIMIT)).hasSize(1);
    }
  }

  private List<String> texts(int order, Duration limit) throws Unrecognised {
    return ocr.read(picture(order), limit).stream().map(SeenLine::text).toList();
  }

  private static Picture picture(int order) {
    return new Picture(order, 1, new byte[order]);
  }
}
