package org.guiku.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1．森林覆盖率（%） | 森林覆盖率 | %
          （3）用水总量(亿立方米) | 用水总量 | 亿立方米
          12 粮食产量（万吨）① | 粮食产量 | 万吨
          国内生产总值（GDP）增长（%） | 国内生产总值（GDP）增长 | %
          细颗粒物（PM2.5）年均浓度（μg/m³） | 细颗粒物（PM2.5）年均浓度 | μg/m³
          每千人口拥有执业（助理）医师数（人） | 每千人口拥有执业（助理）医师数 | 人
          5G用户普及率 | 5G用户普及率 |
          1～5级堤防达标率（%） | 1～5级堤防达标率 | %
          65岁以上老年人健康管理率 | 65岁以上老年人健康管理率 |
          用水总量（含再生水） | 用水总量（含再生水） |
          研发经费投入强度，% | 研发经费投入强度 | %
          指　标 | 指标 |
          """)
  void numbersUnitsAndMarksAreTakenOffAndNothingElse(String cell, String words, String unit) {
    IndicatorName name = IndicatorName.of(cell);

    assertThat(name.words()).isEqualTo(words);
    assertThat(name.unit().orElse(null)).isEqualTo(unit);
  }

  @Test
  void marksAreKeptForTheNoteThatExplainsThem() {
    assertThat(IndicatorName.of("▲森林覆盖率（%）*").marks()).isEqualTo("▲*");
  }

  @Test
  void theNatureMayStandInBrackets() {
    assertThat(IndicatorName.of("耕地保有量（万亩）（约束性）").nature()).contains(Indicator.Nature.BINDING);
    assertThat(IndicatorName.of("耕地保有量（万亩）（约束性）").unit()).contains("万亩");
  }
}
