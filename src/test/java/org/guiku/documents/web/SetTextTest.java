package org.guiku.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;

class SetTextTest {

  @Test
  void rowsThatFollowOneAnotherAreOneTable() {
    SetText text =
        SetText.around(
            reading(
                passage(1, Passage.Kind.PARAGRAPH, "主要指标如下。"),
                passage(2, Passage.Kind.ROW, "指标\t2025年"),
                passage(3, Passage.Kind.ROW, "森林覆盖率\t61.2%"),
                passage(4, Passage.Kind.PARAGRAPH, "以上为约束性指标。")),
            1);
    assertThat(text.blocks()).hasSize(3);
    assertThat(text.blocks().get(1).lines())
        .extracting(SetText.Line::cells)
        .containsExactly(List.of("指标", "2025年"), List.of("森林覆盖率", "61.2%"));
  }

  @Test
  void aLongDocumentIsSetInStretchesThatNeitherRepeatNorSkip() {
    Reading reading =
        reading(
            IntStream.rangeClosed(1, 2 * SetText.STRETCH + 1)
                .mapToObj(ordinal -> passage(ordinal, Passage.Kind.PARAGRAPH, "第" + ordinal + "段"))
                .toArray(Passage[]::new));
    int next = 1;
    int expected = 1;
    do {
      SetText text = SetText.around(reading, next);
      for (SetText.Block block : text.blocks()) {
        assertThat(block.lines().getFirst().ordinal()).isEqualTo(expected++);
      }
      next = text.later();
    } while (next > 0);
    assertThat(expected).isEqualTo(2 * SetText.STRETCH + 2);
  }

  @Test
  void theStretchAroundAPassageSaysWhereThoseBesideItBegin() {
    Reading reading =
        reading(
            IntStream.rangeClosed(1, 3 * SetText.STRETCH)
                .mapToObj(ordinal -> passage(ordinal, Passage.Kind.PARAGRAPH, "第" + ordinal + "段"))
                .toArray(Passage[]::new));
    SetText text = SetText.around(reading, SetText.STRETCH + 7);
    assertThat(text.earlier()).isEqualTo(1);
    assertThat(text.later()).isEqualTo(2 * SetText.STRETCH + 1);
  }

  @Test
  void aPassageThatIsNotThereOpensTheNearestStretch() {
    Reading reading = reading(passage(1, Passage.Kind.PARAGRAPH, "只有一段。"));
    assertThat(SetText.around(reading, 900).blocks()).hasSize(1);
    assertThat(SetText.around(reading, -3).blocks()).hasSize(1);
    assertThat(SetText.around(reading(), 1).blocks()).isEmpty();
  }

  private static Passage passage(int ordinal, Passage.Kind kind, String text) {
    return new Passage(ordinal, kind, List.of("第一章 总体要求"), text, List.of());
  }

  private static Reading reading(Passage... passages) {
    return new Reading(
        "text/plain",
        Optional.of("zh"),
        Optional.empty(),
        List.of(),
        List.of(passages),
        List.of(),
        Optional.empty());
  }
}
