package org.guiku.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.guiku.search.meaning.Fusion.Scored;
import org.junit.jupiter.api.Test;

class FusionTest {

  @Test
  void putsFirstWhatIsGoodInBoth() {
    assertThat(fused(List.of(s("甲", 9), s("乙", 8)), List.of(s("丙", 0.8), s("乙", 0.7))))
        .containsExactly("乙", "丙", "甲");
  }

  @Test
  void givesEachListAsItIsWhereTheOtherIsEmpty() {
    var list = List.of(s("甲", 0.9), s("乙", 0.8), s("丙", 0.7));
    assertThat(fused(list, List.of())).containsExactly("甲", "乙", "丙");
    assertThat(fused(List.of(), list)).containsExactly("甲", "乙", "丙");
    assertThat(fused(List.of(), List.of())).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheListsWhereNothingTellsTwoApart() {
    assertThat(fused(List.of(s("甲", 3), s("乙", 3), s("丙", 3)), List.of()))
        .containsExactly("甲", "乙", "丙");
    assertThat(fused(List.of(), List.of(s("丁", 0.6), s("丙", 0.6)))).containsExactly("丁", "丙");
  }

  /** How much the scores of words weigh depends on nothing but how they are spread. */
  @Test
  void doesNotMindTheMeasureOfScores() {
    var near = List.of(s("b", 0.9), s("c", 0.7), s("a", 0.6));
    assertThat(fused(List.of(s("a", 40), s("b", 20), s("c", 10)), near))
        .isEqualTo(fused(List.of(s("a", 4), s("b", 2), s("c", 1)), near));
  }

  @Test
  void countsTheLastOfAFullListAsLittleAsWhatIsNotInIt() {
    List<Scored<String>> full =
        IntStream.range(0, Fusion.DEPTH).mapToObj(i -> s("w" + i, 500 - i)).toList();
    var fused = Fusion.of(full, List.of());
    assertThat(fused.getFirst().score()).isEqualTo(1);
    assertThat(fused.getLast().score()).isZero();
  }

  private static List<String> fused(List<Scored<String>> words, List<Scored<String>> meaning) {
    return Fusion.of(words, meaning).stream().map(Scored::document).toList();
  }

  private static Scored<String> s(String document, double score) {
    return new Scored<>(document, score);
  }
}
