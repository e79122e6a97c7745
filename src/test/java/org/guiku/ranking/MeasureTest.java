package org.guiku.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures, against values worked out by hand. */
class MeasureTest {

  /** a and b answer it, c and d touch it. */
  private static final Judged JUDGED = new Judged(Map.of("a", 2, "b", 2, "c", 1, "d", 1, "x", 0));

  /**
   * The best order gains 2 + 2/log2(3) + 1/log2(4) + 1/log2(5) = 2 + 1.26186 + 0.5 + 0.43068 =
   * 4.19254.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // order | recall | reciprocal rank | discounted gain
        "a b c d   | 1.00 | 1.00000 | 4.19254",
        "x a b     | 0.50 | 0.50000 | 2.26186", // 2/log2(3) + 2/log2(4)
        "x y c     | 0.25 | 0.33333 | 0.50000", // 1/log2(4)
        "d c b a   | 1.00 | 1.00000 | 3.49228", // 1 + 0.63093 + 2/2 + 2/log2(5)
        "x y       | 0.00 | 0.00000 | 0.00000"
      })
  void aRankingIsWorthWhatThePaperSays(
      String order, double recall, double reciprocal, double gain) {
    List<String> ranked = List.of(order.strip().split(" "));

    assertThat(JUDGED.recall(ranked, 10)).isEqualTo(recall, within(1e-5));
    assertThat(JUDGED.reciprocalRank(ranked, 10)).isEqualTo(reciprocal, within(1e-5));
    assertThat(JUDGED.ndcg(ranked, 10)).isEqualTo(gain / 4.19254, within(1e-5));
  }

  @Test
  void whatStandsBelowTheDepthDoesNotCount() {
    List<String> ranked = List.of("x", "y", "z", "a");

    assertThat(JUDGED.recall(ranked, 3)).isZero();
    assertThat(JUDGED.reciprocalRank(ranked, 3)).isZero();
    assertThat(JUDGED.ndcg(ranked, 3)).isZero();
    assertThat(JUDGED.recall(ranked, 4)).isEqualTo(0.25);
  }

  @Test
  void aTopicThatFoundNothingCountsInTheMean() {
    Qrels qrels = new Qrels(Map.of("q1", Map.of("a", 1), "q2", Map.of("b", 1)));
    Run run = Run.of(List.of("q1 Q0 x 1 3.0 guiku", "q1 Q0 a 2 3.0 guiku"));

    assertThat(Measure.MRR_10.mean(qrels, run)).isEqualTo(0.25);
    assertThat(Measure.RECALL_10.mean(qrels, run)).isEqualTo(0.5);
  }

  @Test
  void aRunOutOfOrderIsNone() {
    assertThatThrownBy(() -> Run.of(List.of("q Q0 a 1 1.0 t", "q Q0 b 2 1.5 t")))
        .hasMessageContaining("out of order");
    assertThatThrownBy(() -> Run.of(List.of("q Q0 a 2 1.0 t")))
        .hasMessageContaining("out of order");
  }
}
