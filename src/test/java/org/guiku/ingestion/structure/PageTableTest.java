package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTableTest {

  @Test
  void aMergedCellStandsInEachRowThatItCovers() {
    Sheets sheets = new Sheets().page().frame(100, 100, 400, 180);
    sheets.rule(200, 100, 200, 180).rule(200, 140, 400, 140);
    sheets.at(110, 142, 10, "经济发展").at(210, 124, 10, "增长率").at(210, 164, 10, "城镇化率");

    assertThat(rows(sheets)).containsExactly(List.of("经济发展", "增长率"), List.of("经济发展", "城镇化率"));
  }

  @Test
  void aTableOpenAtItsSidesKeepsItsOuterColumns() {
    Sheets sheets = new Sheets().page();
    for (float y : new float[] {100, 130, 160}) {
      sheets.rule(100, y, 400, y);
    }
    sheets.rule(200, 100, 200, 160).rule(300, 100, 300, 160);
    sheets.at(110, 120, 10, "指标").at(210, 120, 10, "单位").at(310, 120, 10, "目标");
    sheets.at(110, 150, 10, "耕地").at(210, 150, 10, "万亩").at(310, 150, 10, "不低");

    assertThat(rows(sheets)).containsExactly(List.of("指标", "单位", "目标"), List.of("耕地", "万亩", "不低"));
  }

  @Test
  void aTableOfThreeLinesHasARowForEachEntryOfItsFirstColumn() {
    Sheets sheets = new Sheets().page();
    for (float y : new float[] {100, 120, 190}) {
      sheets.rule(100, y, 400, y);
    }
    sheets.at(110, 114, 10, "指标").at(300, 114, 10, "目标");
    sheets.at(110, 134, 10, "城镇化率").at(300, 134, 10, "百分之七");
    sheets.at(300, 150, 10, "十五左右");
    sheets.at(110, 176, 10, "森林覆盖").at(300, 176, 10, "稳定");

    assertThat(rows(sheets))
        .containsExactly(List.of("指标", "目标"), List.of("城镇化率", "百分之七十五左右"), List.of("森林覆盖", "稳定"));
  }

  @Test
  void linesOfANeighbouringCellDoNotTearAPhraseApart() {
    Sheets sheets = new Sheets().page().frame(100, 100, 400, 180).rule(200, 100, 200, 180);
    sheets.at(105, 120, 10, "推进新型城").at(205, 120, 10, "由省发展改革委");
    sheets.at(105, 136, 10, "镇化建设").at(205, 136, 10, "牵头负责");

    assertThat(sheets.texts()).containsExactly("推进新型城镇化建设\t由省发展改革委牵头负责");
  }

  @Test
  void theWordsOfAMergedCellAreSaidOnceThoughItStandsInEachPlaceOfTheTable() {
    Sheets sheets =
        new Sheets()
            .page()
            .table(
                100,
                List.of(100f, 160f, 260f, 330f, 400f),
                List.of(
                    List.of("类别", "指标", "目标值", "<"),
                    List.of("^", "^", "2025年", "2030年"),
                    List.of("民生", "托位数", "4.5", "5.0"),
                    List.of("^", "失业率", "5", "5.5")));

    assertThat(rows(sheets))
        .containsExactly(
            List.of("类别", "指标", "目标值", "目标值"),
            List.of("类别", "指标", "2025年", "2030年"),
            List.of("民生", "托位数", "4.5", "5.0"),
            List.of("民生", "失业率", "5", "5.5"));
    assertThat(sheets.texts(Passage.Kind.ROW))
        .containsExactly("类别\t指标\t目标值\t", "\t\t2025年\t2030年", "民生\t托位数\t4.5\t5.0", "\t失业率\t5\t5.5");
  }

  @Test
  void aRowOfOneCellHasItsWordsInEachColumnAndSaysThemOnce() {
    Sheets sheets =
        new Sheets()
            .page()
            .table(
                100,
                List.of(100f, 200f, 300f),
                List.of(List.of("一、经济发展", "<"), List.of("增长率", "6.5")));

    assertThat(rows(sheets).getFirst()).containsExactly("一、经济发展", "一、经济发展");
    assertThat(sheets.texts().getFirst()).isEqualTo("一、经济发展");
  }

  @ParameterizedTest
  @CsvSource({
    "'2,6/73', '2,673'",
    "'12./5', '12.5'",
    "'85/%', '85%'",
    "'1,/200', '1,200'",
    "'≥/50', '≥50'",
    "'〔13./5〕', '〔13.5〕'",
    "'1234/5', '12345'",
    "'2673/万亩', '2673万亩'"
  })
  void aFigureBrokenInANarrowCellIsWholeAndItsUnitBelowItBelongsToIt(String broken, String whole) {
    assertThat(cell(broken)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({"'2020/2025', '2020 2025'", "'6/7', '6 7'"})
  void figuresBelowOneAnotherAreNotMadeOne(String below, String apart) {
    assertThat(cell(below)).isEqualTo(apart);
  }

  private static String cell(String lines) {
    return rows(new Sheets()
            .page()
            .table(
                100, List.of(100f, 300f, 327f), List.of(List.of("能耗", lines), List.of("x", "y"))))
        .getFirst()
        .getLast();
  }

  @Test
  void aTableThatThePagesEdgeLeavesOpenBelowKeepsItsLastRow() {
    Sheets sheets = new Sheets().page().rule(100, 100, 300, 100).rule(100, 140, 300, 140);
    for (float x : new float[] {100, 200, 300}) {
      sheets.rule(x, 100, x, 180);
    }
    sheets.at(110, 120, 10, "指标").at(210, 120, 10, "目标").at(110, 160, 10, "失业率");

    assertThat(rows(sheets)).containsExactly(List.of("指标", "目标"), List.of("失业率", ""));
  }

  @Test
  void withLevelRulesOnlyAHeadOverTwoColumnsAndACategoryOverTwoRowsAreSpread() {
    Sheets sheets = new Sheets().page();
    sheets.rule(100, 100, 400, 100).rule(100, 150, 400, 150).rule(100, 230, 400, 230);
    sheets.rule(160, 190, 400, 190);
    sheets.at(110, 130, 10, "类别").at(170, 130, 10, "指标").at(285, 115, 10, "规划目标年");
    sheets.at(270, 138, 10, "2025").at(340, 138, 10, "2030");
    sheets.at(110, 190, 10, "民生").at(170, 174, 10, "托位数").at(270, 174, 10, "4.5");
    sheets.at(340, 174, 10, "5.0").at(170, 214, 10, "失业率").at(270, 214, 10, "5.2");
    sheets.at(340, 214, 10, "5.5");

    assertThat(rows(sheets))
        .containsExactly(
            List.of("类别", "指标", "规划目标年", "规划目标年"),
            List.of("类别", "指标", "2025", "2030"),
            List.of("民生", "托位数", "4.5", "5.0"),
            List.of("民生", "失业率", "5.2", "5.5"));
  }

  @Test
  void withoutRulesTheSecondLineOfACellBelongsToTheNearestRow() {
    Sheets sheets = new Sheets().page();
    sheets.at(110, 130, 10, "指标").at(220, 130, 10, "单位").at(300, 130, 10, "目标");
    sheets.at(110, 150, 10, "能耗降低").at(220, 150, 10, "％").at(300, 150, 10, "13.5");
    sheets.at(110, 170, 10, "一般公共预").at(110, 182, 10, "算收入").at(220, 176, 10, "亿元");
    sheets.at(300, 176, 10, "86.4");

    assertThat(rows(sheets))
        .containsExactly(
            List.of("指标", "单位", "目标"),
            List.of("能耗降低", "％", "13.5"),
            List.of("一般公共预算收入", "亿元", "86.4"));
  }

  @Test
  void withoutRulesAHeadInLargerTypeStandsAboveItsColumns() {
    Sheets sheets = new Sheets().page();
    sheets.at(125, 128, 12, "指标").at(220, 128, 12, "单位").at(300, 128, 12, "目标");
    sheets.at(110, 150, 10, "能耗降低").at(220, 150, 10, "％").at(300, 150, 10, "13.5");
    sheets.at(110, 170, 10, "财政收入").at(220, 170, 10, "亿元").at(300, 170, 10, "86.4");

    assertThat(rows(sheets)).first().isEqualTo(List.of("指标", "单位", "目标"));
  }

  private static List<List<String>> rows(Sheets sheets) {
    return sheets.read().tables().getFirst().rows();
  }
}
