package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.Test;

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
  void textInTwoColumnsIsReadColumnByColumn() {
    Sheets sheets = new Sheets().page();
    for (int i = 0; i < 10; i++) {
      String end = i == 9 ? "一栏结束。" : "一栏的文字排满了它的右边";
      sheets.at(100, 130 + 16 * i, 10, "第" + end).at(300, 130 + 16 * i, 10, "另" + end);
    }

    assertThat(sheets.texts()).hasSize(2);
    assertThat(sheets.texts().getFirst()).doesNotContain("另").endsWith("第一栏结束。");
    assertThat(sheets.texts(Passage.Kind.ROW)).isEmpty();
  }

  private static List<List<String>> rows(Sheets sheets) {
    return sheets.read().tables().getFirst().rows();
  }
}
