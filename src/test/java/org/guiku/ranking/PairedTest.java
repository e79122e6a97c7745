package org.guiku.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Errors of differences, where they are known. */
class PairedTest {

  @Test
  void whatIsBetterByTheSameEverywhereIsBetterWithoutError() {
    Paired paired = Paired.of(Map.of("a", 0.5, "b", 0.9), Map.of("a", 0.4, "b", 0.8), 1);

    assertThat(paired.difference()).isEqualTo(0.1, within(1e-12));
    assertThat(paired.error()).isEqualTo(0, within(1e-12));
  }

  /** Half of the topics better by one, half as good: a mean of n draws deviates by 0.5 / √n. */
  @Test
  void theErrorFallsWithTheRootOfTheTopics() {
    Map<String, Double> ours = new TreeMap<>();
    Map<String, Double> theirs = new TreeMap<>();
    for (int i = 0; i < 400; i++) {
      ours.put("q" + i, i % 2 == 0 ? 1.0 : 0.0);
      theirs.put("q" + i, 0.0);
    }

    Paired paired = Paired.of(ours, theirs, 7);

    assertThat(paired.difference()).isEqualTo(0.5);
    assertThat(paired.error()).isEqualTo(0.025, within(0.002));
  }
}
