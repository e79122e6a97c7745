package org.guiku.comparison.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedEndsTest {

  @Test
  void aChineseWordMayBeginLikeAnother() {
    assertThat(SharedEnds.of(List.of("发展", "规划"), List.of("发展规划纲要")).head()).isEqualTo(4);
  }

  @Test
  void aLatinWordIsAnotherWithAnotherEnding() {
    assertThat(SharedEnds.of(List.of("plan"), List.of("plans"))).isEqualTo(new SharedEnds(0, 0));
    assertThat(SharedEnds.of(List.of("GDP"), List.of("GDP", "增速"))).isEqualTo(new SharedEnds(3, 0));
  }

  @Test
  void aNumberIsNeitherCutNorPartedFromItsUnit() {
    assertThat(SharedEnds.of(List.of("5", "亿元"), List.of("55", "亿元")).tail()).isZero();
    assertThat(SharedEnds.of(List.of("5"), List.of("5", "5")).head()).isZero();
  }
}
