package org.guiku.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.coding.CodedValue.Evidence;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.TextLine;
import org.junit.jupiter.api.Test;

class EvidencePlaceTest {

  private static final Reading READING =
      new Reading(
          "application/pdf",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(passage(1, 1, "云澜市 人民政府"), passage(2, 2, "二〇二一年六月"), passage(3, 3, "云澜市人民政府印发")),
          List.of(),
          Optional.empty());

  @Test
  void theWordsAreFoundOnTheirPageThoughSetOtherwise() {
    assertThat(place(OptionalInt.of(1), "云澜市人民政府")).hasValue(1);
    assertThat(place(OptionalInt.of(3), "云澜市 人民政府")).hasValue(3);
  }

  @Test
  void withoutAPageTheFirstPlaceCounts() {
    assertThat(place(OptionalInt.empty(), "云澜市人民政府")).hasValue(1);
    assertThat(place(OptionalInt.of(9), "二〇二一年")).hasValue(2);
  }

  @Test
  void wordsThatStandNowhereLeadNowhere() {
    assertThat(place(OptionalInt.of(1), "云岭市")).isEmpty();
    assertThat(place(OptionalInt.of(1), " ")).isEmpty();
  }

  private static Optional<Integer> place(OptionalInt page, String words) {
    return EvidencePlace.of(new Evidence(page, words), READING).map(Passage::ordinal);
  }

  private static Passage passage(int ordinal, int page, String text) {
    TextLine line = new TextLine(0, page, 0, 10, new float[text.length() + 1]);
    return new Passage(ordinal, Passage.Kind.PARAGRAPH, List.of(), text, List.of(line));
  }
}
