package org.guiku.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.guiku.indicators.reading.Indicator.Nature;
import org.guiku.indicators.reading.IndicatorChange.Kind;
import org.guiku.indicators.reading.IndicatorValue.Relation;
import org.junit.jupiter.api.Test;

class IndicatorChangesTest {

  @Test
  void tellsWhatWasRaisedLoweredAddedAndDropped() {
    List<Indicator> before =
        List.of(
            indicator("森林覆盖率", "61.5", "%"),
            indicator("碳排放强度", "18", "%"),
            indicator("绿道", "120", "公里"));
    List<Indicator> after =
        List.of(
            indicator("森林 覆盖率", "62", "%"),
            indicator("碳排放强度", "17", "%"),
            indicator("公园", "30", "个"));
    assertThat(IndicatorChanges.of(before, after))
        .extracting(change -> name(change) + " " + change.kinds())
        .containsExactly("森林 覆盖率 [RAISED]", "碳排放强度 [LOWERED]", "公园 [NEW]", "绿道 [DROPPED]");
  }

  @Test
  void tellsThatATargetBindsNow() {
    Indicator before = indicator("用水总量", "30", "亿立方米");
    assertThat(IndicatorChanges.of(List.of(before), List.of(with(before, Nature.BINDING))))
        .singleElement()
        .extracting(IndicatorChange::kinds)
        .isEqualTo(Set.of(Kind.BINDING));
  }

  @Test
  void anotherUnitIsNoOtherIndicator() {
    assertThat(
            IndicatorChanges.of(
                List.of(indicator("投资", "30", "亿元")), List.of(indicator("投资", "30", "万元"))))
        .singleElement()
        .extracting(IndicatorChange::kinds)
        .isEqualTo(Set.of(Kind.UNIT));
  }

  @Test
  void whatDidNotChangeIsLeftOut() {
    List<Indicator> same = List.of(indicator("绿道", "120", "公里"));
    assertThat(IndicatorChanges.of(same, same)).isEmpty();
  }

  private static String name(IndicatorChange change) {
    return change.after().or(change::before).orElseThrow().name();
  }

  private static Indicator indicator(String name, String target, String unit) {
    IndicatorValue value =
        new IndicatorValue(
            OptionalInt.empty(),
            target,
            Relation.EQUAL,
            Optional.of(new BigDecimal(target)),
            Optional.empty(),
            false);
    return new Indicator(
        Optional.empty(),
        name,
        Optional.of(unit),
        Optional.empty(),
        value,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        1,
        List.of());
  }

  private static Indicator with(Indicator indicator, Nature nature) {
    return new Indicator(
        indicator.category(),
        indicator.name(),
        indicator.unit(),
        indicator.base(),
        indicator.target(),
        indicator.growth(),
        Optional.of(nature),
        indicator.page(),
        indicator.ordinal(),
        indicator.doubts());
  }
}
