package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.Reading;
import org.guiku.review.reading.Placement.Ambiguous;
import org.guiku.review.reading.Placement.By;
import org.guiku.review.reading.Placement.Placed;
import org.guiku.review.reading.Placement.Unplaced;
import org.guiku.review.reading.Placement.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

  private static final Reading BY_CHAPTERS =
      Text.of(
          "# 目 录", // 1
          "第一章 思路 1",
          "第二章 任务 2",
          "@3",
          "# 第一章 思路", // 4
          "## 第一节 原则", // 5
          "坚持民生优先。", // 6
          "坚持建管并重。",
          "## 第二节 目标", // 8
          "到2025年目标见表1。",
          "表1 主要指标", // 10
          "| 指标 | 2025年",
          "| 1．漏损率 | ≤9",
          "| 2．覆盖率 | ≥90", // 13
          "@4",
          "# 第二章 任务", // 14
          "## 第一节 供水", // 15
          "（一）管网。更换管网310公里。", // 16
          "（二）水厂。改造水厂四座。", // 17
          "## 第二节 资金筹措", // 18
          "坚持民生优先，财政安排八亿元。", // 19
          "### 专栏1 重点项目", // 20
          "1．管网项目。", // 21
          "2．水厂项目。"); // 22

  private static final Reading BY_FIGURES =
      Text.of("# 一、思路", "坚持民生优先。", "# 三、任务", "## （二）供水", "更换管网。", "# 3 任务", "## 3.2 排水", "改造管网。");

  @ParameterizedTest
  @CsvSource({
    "第二章, 14, NUMBER",
    "第2章第二节, 18, NUMBER",
    "第二章第一节（二）, 17, NUMBER",
    "第一章第一节第二段, 7, COUNT",
    "第一章第一节最后一段, 7, COUNT",
    "专栏1, 20, BOX",
    "专栏1第2项, 22, COUNT",
    "表1, 10, TABLE",
    "表1第2行, 13, COUNT",
    "指标表“覆盖率”, 13, COUNT",
    "资金筹措, 18, HEADING_WORDS",
    "“资金筹措”一节, 18, HEADING_WORDS",
    "第2页, 14, PAGE",
    "第2页第1段, 16, COUNT",
    "第2页 第二章第一节, 15, NUMBER"
  })
  void aClauseLeadsToItsPassage(String clause, int ordinal, By by) {
    assertThat(new Draft(BY_CHAPTERS).place(on(clause))).isEqualTo(new Placed(ordinal, by, clause));
  }

  @ParameterizedTest
  @CsvSource({"三、（二）, 4", "3.2, 7", "3.2节, 7", "一、, 1"})
  void draftsThatCountOtherwiseAreReadAlike(String clause, int ordinal) {
    assertThat(new Draft(BY_FIGURES).place(on(clause)))
        .isEqualTo(new Placed(ordinal, By.NUMBER, clause));
  }

  @Test
  void theDraftsOwnWordsLeadToOnePassageOfTheSection() {
    assertThat(new Draft(BY_CHAPTERS).place(on("第二章第二节", "民生优先")))
        .isEqualTo(new Placed(19, By.QUOTATION, "民生优先"));
    assertThat(new Draft(BY_CHAPTERS).place(on("", "更换……310公里")))
        .isEqualTo(new Placed(16, By.QUOTATION, "更换……310公里"));
  }

  @Test
  void whatMayBeAtSeveralPlacesIsSaidToBe() {
    assertThat(new Draft(BY_CHAPTERS).place(on("第一节")))
        .isEqualTo(new Ambiguous(List.of(5, 15), By.NUMBER));
    assertThat(new Draft(BY_CHAPTERS).place(on("", "坚持民生优先")))
        .isEqualTo(new Ambiguous(List.of(6, 19), By.QUOTATION));
    assertThat(new Draft(BY_CHAPTERS).place(on("专栏1与第一章第二节")))
        .isEqualTo(new Ambiguous(List.of(8, 20), By.BOX));
  }

  @Test
  void aClauseAndAQuotationThatDisagreeAreBothNamed() {
    assertThat(new Draft(BY_CHAPTERS).place(on("第一章第一节", "改造水厂四座")))
        .isEqualTo(new Ambiguous(List.of(5, 17), By.QUOTATION));
  }

  @ParameterizedTest
  @CsvSource({"全文, WHOLE_DRAFT", "第九章, NOT_FOUND", "文字表述, NOT_FOUND", "'', NO_CLAUSE"})
  void whatHasNoPlaceSaysWhy(String clause, Why why) {
    assertThat(new Draft(BY_CHAPTERS).place(on(clause))).isEqualTo(new Unplaced(why));
  }

  private static Opinion on(String clause, String... quotations) {
    Wording wording = new Wording("请改", Optional.empty(), Optional.empty(), List.of(quotations));
    return Opinion.of(clause, wording, List.of(1));
  }
}
