package org.guiku.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "十四五 | 14",
        "“十四五” | 14",
        "\"十四五\" | 14",
        "「十四五」 | 14",
        "浙江省生态环境保护“十四五”规划 | 14",
        "杭州市十四五规划纲要 | 14",
        "十四五天然气发展规划 | 14",
        "“十四五”年度计划 | 14",
        "“十四五”期间新建学校一百所 | 14",
        "中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要 | 14",
        "第十四个五年规划和二〇三五年远景目标 | 14",
        "第 14 个五年规划 | 14",
        "14th | 14",
        "14th Five-Year Plan | 14",
        "Outline of the 13th five-year plan | 13",
        "2021-2025 | 14",
        "2021—2025年 | 14",
        "2021至2025 | 14",
        "2021年到2025年 | 14",
        "２０２１－２０２５年 | 14",
        "（2021～2025年） | 14",
        "2021——2025年 | 14",
        "二〇二一年至二〇二五年 | 14",
        "“十五五”规划 | 15",
        "2026-2030 | 15",
        "“十一五”规划 | 11",
        "“十一·五”规划 | 11",
        "“十五”计划 | 10",
        "第十个五年计划 | 10",
        "“九五”计划和2010年远景目标纲要 | 9",
        "第一个五年计划 | 1",
        "1953—1957年 | 1",
        "1966-1970年 | 3",
        "“十四五”规划（2021—2025年） | 14",
        "“十四五”规划和2021—2035年远景目标 | 14"
      })
  void readsThePeriod(String text, int period) {
    assertThat(Period.in(text)).hasValue(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "规划",
        "2021—2035年",
        "2020-2024",
        "2023—2025年行动计划",
        "1963-1967",
        "12021-2025",
        "2021-20251",
        "2021-2025-07",
        "2021年2025家",
        "二十四五",
        "一百十四五岁",
        "十四五岁的学生",
        "十四五个",
        "十四五天",
        "十四五百",
        "第十四五条",
        "第十五条",
        "十五年",
        "三五成群",
        "一五一十",
        "“七五”普法",
        "二十五规划",
        "九五折",
        "第十四届人大第五次会议",
        "May 14th",
        "14th Congress"
      })
  void falseFriendsNameNoPeriod(String text) {
    assertThat(Period.in(text)).isEmpty();
  }

  @Test
  void textThatNamesTwoPeriodsTellsNeither() {
    assertThat(Period.in("“十三五”规划评估和“十四五”规划思路")).isEmpty();
    assertThat(Period.in("“十四五”规划（2026—2030年）")).isEmpty();
  }

  @Test
  void titleSpeaksBeforeTheCover() {
    assertThat(Period.of("“十四五”规划", List.of("“十三五”规划回顾"))).hasValue(14);
  }

  @Test
  void coverSpeaksWhereTheTitleIsSilent() {
    List<String> cover = List.of("浙江省人民政府", "“十三五”评估和“十四五”思路", "（2021—2025年）", "“十五五”规划");

    assertThat(Period.of("综合交通运输发展规划", cover)).hasValue(14);
    assertThat(Period.of("", cover)).hasValue(14);
  }

  @Test
  void sentenceOfTheBodyIsNoCover() {
    String long41 = "今年是实现“十四五”规划目标任务的关键一年，我们要坚定信心、迎难而上，完成好全年工作";

    assertThat(Period.of("政府工作报告", List.of("——2025年1月", "各位代表：", long41))).isEmpty();
    assertThat(Period.of("政府工作报告", List.of("“十四五”规划开局良好。"))).isEmpty();
    assertThat(Period.of("政府工作报告", List.of("“十四五”规划开局良好"))).hasValue(14);
  }

  @Test
  void coverEndsWhereTheFirstLongParagraphBegins() {
    List<String> passages = List.of("水".repeat(41), "一、“十四五”规划实施情况");

    assertThat(Period.of("政府工作报告", passages)).isEmpty();
  }

  @Test
  void openingThatNamesAPlanByItsTitleSpeaksForTheDocument() {
    String opening = "我市日前公布《云澜市“十四五”数字水务发展规划》，" + "五年投资逾十一亿".repeat(5) + "。";

    assertThat(Period.of("乡讯", List.of("各位乡亲：", opening))).hasValue(14);
    assertThat(Period.of("乡讯", List.of(opening.replaceAll("[《》]", "")))).isEmpty();
  }

  @Test
  void bodyDoesNotSpeakForTheDocument() {
    List<String> body = new ArrayList<>(Collections.nCopies(40, "正文"));
    body.add("“十三五”时期取得的成就");

    assertThat(Period.of("意见", body)).isEmpty();
  }
}
