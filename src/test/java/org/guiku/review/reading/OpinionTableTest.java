package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionTableTest {

  @ParameterizedTest
  @CsvSource({
    "提出单位, WHO",
    "意见来源, WHO",
    "章节条款, CLAUSE",
    "页码, CLAUSE",
    "原表述, QUOTED",
    "征求意见稿原文, QUOTED",
    "意见内容, TEXT",
    "修改建议, TEXT",
    "修改建议及理由, TEXT",
    "修改为, PROPOSAL",
    "理由, REASON",
    "采纳情况, ANSWER",
    "修改位置, ANSWER",
    "备注, OTHER",
    "意见类型, OTHER"
  })
  void theWordsOverAColumnTellWhatItHolds(String head, Column column) {
    assertThat(Column.of(head)).isEqualTo(column);
  }

  @Test
  void aUnitHoldsForTheRowsBelowThatNameNone() {
    assertThat(rows("| 单位 | 位置 | 意见", "| 市财政局 | 第一章 | 核实数字", "|  | 第二章 | 补充来源"))
        .extracting(row -> row.who().orElse(""))
        .containsExactly("市财政局", "市财政局");
  }

  @Test
  void aCellOverTheWholeWidthNamesTheUnitOfTheRowsBelow() {
    assertThat(rows("| 序号 | 位置 | 意见", "| 一、市财政局（1条） | 一、市财政局（1条） | 一、市财政局（1条）", "| 1 | 第一章 | 核实数字"))
        .extracting(row -> row.who().orElse(""))
        .containsExactly("市财政局");
  }

  @Test
  void theReasonOfAnAnswerIsNotTheReasonOfTheOpinion() {
    assertThat(rows("| 单位 | 位置 | 意见 | 采纳情况 | 理由", "| 甲局 | 第一章 | 核实数字 | 未采纳 | 已经核实"))
        .extracting(Opinion::reason)
        .allMatch(Optional::isEmpty);
  }

  @Test
  void aHeadThatComesAgainIsNoRowAndATableWithoutOneGoesOn() {
    assertThat(
            rows(
                "| 单位 | 位置 | 意见",
                "| 甲局 | 第一章 | 核实数字",
                "| 单位 | 位置 | 意见",
                "| 乙局 | 第二章 | 补充来源",
                "（续表）",
                "| 丙局 | 第三章 | 删去一段"))
        .extracting(Opinion::text)
        .containsExactly("核实数字", "补充来源", "删去一段");
  }

  @Test
  void theLowerLineOfAHeadTellsTheColumnsBelowIt() {
    Opinion row =
        rows("| 序号 | 位置 | 修改 | 修改", "| 序号 | 位置 | 原文 | 修改为", "| 1 | 第一章 | 先行先试 | 试点先行").getFirst();

    assertThat(row.quotations()).containsExactly("先行先试");
    assertThat(row.proposal()).contains("试点先行");
  }

  @Test
  void anUnknownHeadIsToldByTheCellsBelowIt() {
    assertThat(rows("| 编号 | 对象 | 意见", "| 1 | 第一章 | 核实数字", "| 2 | 专栏2 | 补充来源"))
        .extracting(Opinion::clause)
        .containsExactly("第一章", "专栏2");
  }

  @Test
  void aProblemBesideAWishIsItsReason() {
    Opinion row = rows("| 章节 | 存在问题 | 修改建议", "| 第一章 | 数字不准 | 核实数字").getFirst();

    assertThat(row.text()).isEqualTo("核实数字");
    assertThat(row.reason()).contains("数字不准");
  }

  @Test
  void whoHasNoOpinionIsNamedWithoutARow() {
    Opinions opinions = Opinions.of(Text.of("| 单位 | 位置 | 意见", "| 甲局 | — | 无意见", "| 乙局 | — | 无"));

    assertThat(opinions.rows()).isEmpty();
    assertThat(opinions.without())
        .extracting(none -> none.who().orElse(""))
        .containsExactly("甲局", "乙局");
  }

  @Test
  void aTableThatSetsTargetsHoldsNoOpinions() {
    assertThat(rows("| 类别 | 指标 | 单位 | 2020年 | 2025年", "| 供水 | 漏损率 | % | 11.8 | 9.5")).isEmpty();
  }

  private static List<Opinion> rows(String... lines) {
    return Opinions.of(Text.of(lines)).rows();
  }
}
