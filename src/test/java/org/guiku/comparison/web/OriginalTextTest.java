package org.guiku.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.TextLine;
import org.junit.jupiter.api.Test;

class OriginalTextTest {

  private static final List<Edit> ANOTHER_FIGURE =
      List.of(
          new Edit(Edit.Op.KEEP, "达到"),
          new Edit(Edit.Op.DELETE, "90"),
          new Edit(Edit.Op.INSERT, "95.5"),
          new Edit(Edit.Op.KEEP, "%"));

  @Test
  void boxesTheWordsThatOnlyThisSideHas() {
    OriginalText text = text(passage(1, "达到90%"));
    OriginalText.Place place = text.place(piece(1, "达到90%"), Edit.Op.DELETE, ANOTHER_FIGURE);
    assertThat(place.words()).containsExactly(List.of(2, 4));
    assertThat(place.wordBoxes()).containsExactly(List.of(1, 20.0, 100.0, 20.0, 10.0));
    assertThat(place.boxes()).containsExactly(List.of(1, 0.0, 100.0, 50.0, 10.0));
  }

  @Test
  void countsTheOtherSidesWordsNotToItsOwn() {
    OriginalText text = text(passage(1, "达到95.5%"));
    OriginalText.Place place = text.place(piece(1, "达到95.5%"), Edit.Op.INSERT, ANOTHER_FIGURE);
    assertThat(place.words()).containsExactly(List.of(2, 6));
  }

  @Test
  void findsAPassageThatStandsElsewhereSinceTheFileWasReadAnew() {
    OriginalText text =
        text(passage(1, "目录"), passage(2, "前言"), passage(3, "总则"), passage(9, "总则"));
    assertThat(text.place(piece(2, "总则"), Edit.Op.KEEP, List.of()).ordinal()).isEqualTo(3);
    assertThat(text.place(piece(8, "总则"), Edit.Op.KEEP, List.of()).ordinal()).isEqualTo(9);
  }

  @Test
  void hasNoBoxesForAPassageThatIsNotReadAnyMore() {
    OriginalText.Place place =
        text(passage(1, "目录")).place(piece(1, "达到90%"), Edit.Op.DELETE, ANOTHER_FIGURE);
    assertThat(place.boxes()).isEmpty();
    assertThat(place.words()).isEmpty();
  }

  private static OriginalText text(Passage... passages) {
    return new OriginalText(
        Optional.of(
            new Reading(
                "application/pdf",
                Optional.of("zh"),
                Optional.empty(),
                List.of(),
                Arrays.asList(passages),
                List.of(),
                Optional.empty())));
  }

  /** On page 1, 100 points down, ten points a character. */
  private static Passage passage(int ordinal, String text) {
    float[] edges = new float[text.length() + 1];
    IntStream.range(0, edges.length).forEach(i -> edges[i] = 10f * i);
    return new Passage(
        ordinal,
        Passage.Kind.PARAGRAPH,
        List.of(),
        text,
        List.of(new TextLine(0, 1, 100, 10, edges)));
  }

  private static Piece piece(int ordinal, String text) {
    return new Piece(ordinal, Passage.Kind.PARAGRAPH, List.of(), text, OptionalInt.empty());
  }
}
