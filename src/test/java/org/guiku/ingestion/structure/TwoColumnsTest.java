package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.guiku.documents.Passage;
import org.junit.jupiter.api.Test;

class TwoColumnsTest {

  private static final String FULL = "一栏的文字排满了它的右边";
  private static final String LINE = "　　坚持以人民为中心的发展思想在高质量发展中促进共同富裕加快";

  @Test
  void textInTwoColumnsIsReadColumnByColumn() {
    Sheets sheets = new Sheets().page();
    columns(sheets, 130, 0);

    assertThat(sheets.texts()).hasSize(2);
    assertThat(sheets.texts().getFirst()).doesNotContain("另").endsWith("第一栏结束。");
    assertThat(sheets.texts(Passage.Kind.ROW)).isEmpty();
  }

  @Test
  void columnsWhoseLinesDoNotStandLevelAreReadColumnByColumnToo() {
    Sheets sheets = new Sheets().page();
    columns(sheets, 130, 7);

    assertThat(sheets.texts()).hasSize(2);
    assertThat(sheets.texts().getFirst()).doesNotContain("另").endsWith("第一栏结束。");
  }

  @Test
  void aTitleOverBothColumnsPartsWhatStandsAboveItFromWhatStandsBelow() {
    Sheets sheets = new Sheets().page();
    sheets.lines(LINE, "推进。");
    columns(sheets, 180, 7);
    sheets.at(200, 370, 14, "第二章　城乡融合发展");
    columns(sheets, 400, 7);

    assertThat(sheets.texts()).hasSize(6);
    assertThat(sheets.texts().get(1)).startsWith("第");
    assertThat(sheets.texts().get(2)).startsWith("另");
    assertThat(sheets.texts().get(3)).isEqualTo("第二章 城乡融合发展");
    assertThat(sheets.texts().get(5)).startsWith("另");
  }

  @Test
  void aPageOfOneColumnAfterOneOfTwoIsReadFromLineToLine() {
    Sheets sheets = new Sheets().page();
    columns(sheets, 130, 7);
    sheets.page().lines(LINE, "推进。", LINE, "推进。", LINE, "推进。");

    assertThat(sheets.texts()).hasSize(5);
    assertThat(sheets.texts().get(2)).isEqualTo(LINE.strip() + "推进。");
  }

  private static void columns(Sheets sheets, float top, float lower) {
    for (int i = 0; i < 10; i++) {
      String end = i == 9 ? "一栏结束。" : FULL;
      sheets.at(100, top + 16 * i, 10, "第" + end).at(270, top + lower + 16 * i, 10, "另" + end);
    }
  }
}
