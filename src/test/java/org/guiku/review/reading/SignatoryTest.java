package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatoryTest {

  @ParameterizedTest
  @CsvSource({
    "市财政局 / 2021年6月1日, 市财政局",
    "市财政局（盖章） / 二〇二一年六月一日, 市财政局",
    "岚溪县人民政府2021年6月8日, 岚溪县人民政府",
    "市财政局 / 市民政局 / 2021年6月1日, 市财政局、市民政局",
    "市财政局　市民政局 / 2021年6月1日, 市财政局、市民政局",
    "市财政局关于规划的复函 / 建议补充资金来源。, 市财政局",
    "反馈单位（盖章）：市统计局 / 建议补充资金来源。, 市统计局",
    "From: 市文旅局 <a@b.example> / 建议补充资金来源。, 市文旅局"
  })
  void whoSignsSaysIt(String lines, String who) {
    assertThat(Signatory.of(Text.of(lines.split(" / ")))).contains(who);
  }

  @Test
  void nobodyIsNamedWhereNobodySigns() {
    assertThat(Signatory.of(Text.of("建议补充资金来源。"))).isEmpty();
  }
}
