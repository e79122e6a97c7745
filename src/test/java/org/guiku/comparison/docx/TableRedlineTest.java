package org.guiku.comparison.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.comparison.docx.Docx.p;
import static org.guiku.comparison.docx.Docx.row;
import static org.guiku.comparison.docx.Docx.table;

import org.junit.jupiter.api.Test;

class TableRedlineTest {

  private static final String HEAD = row("指标", "2020年", "2025年");
  private static final String INCOME = row("居民人均可支配收入", "3.2", "4.5");
  private static final String FOREST = row("森林覆盖率", "23.2", "24.1");

  @Test
  void aRowThatCameIsMarkedAsARow() throws Exception {
    RedlineOf redline =
        RedlineOf.bodies(table(HEAD, FOREST) + p(""), table(HEAD, INCOME, FOREST) + p(""));
    assertThat(redline.changes()).containsExactly("i");
    assertThat(redline.xml()).containsOnlyOnce("<w:trPr><w:ins/></w:trPr>");
  }

  @Test
  void aRowThatIsGoneStandsWhereItStood() throws Exception {
    RedlineOf redline =
        RedlineOf.bodies(table(HEAD, INCOME, FOREST) + p(""), table(HEAD, FOREST) + p(""));
    assertThat(redline.changes()).containsExactly("d");
    assertThat(redline.xml()).containsOnlyOnce("<w:trPr><w:del/></w:trPr>");
  }

  @Test
  void cellsAreComparedOneByOne() throws Exception {
    String changed = row("居民人均可支配收入", "3.3", "4.6");
    RedlineOf redline = RedlineOf.bodies(table(HEAD, INCOME) + p(""), table(HEAD, changed) + p(""));
    assertThat(redline.changes()).containsExactly("d", "i", "d", "i");
  }

  @Test
  void rowsOfOtherCellsAreReplaced() throws Exception {
    RedlineOf redline =
        RedlineOf.bodies(table(HEAD, INCOME) + p(""), table(row("指标"), row("收入")) + p(""));
    assertThat(redline.changes()).containsExactly("d", "i");
  }

  @Test
  void aTableThatIsGoneIsDeletedRowByRow() throws Exception {
    RedlineOf redline = RedlineOf.bodies(p("前") + table(HEAD, INCOME) + p("后"), p("前") + p("后"));
    assertThat(redline.changes()).containsExactly("d");
  }

  @Test
  void aTableMayStandWithinACell() throws Exception {
    String cell = p("内") + table(row("旧值", "同")) + p("");
    String other = p("内") + table(row("新值", "同")) + p("");
    RedlineOf redline =
        RedlineOf.bodies(table(row(cell, "一")) + p(""), table(row(other, "一")) + p(""));
    assertThat(redline.changes()).containsExactly("d", "i");
  }

  @Test
  void mergedCellsStayMerged() throws Exception {
    String merged =
        row("合计", "甲").replace("<w:tc>", "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>");
    RedlineOf redline =
        RedlineOf.bodies(
            table(HEAD, merged) + p(""), table(HEAD, merged.replace("甲", "乙")) + p(""));
    assertThat(redline.changes()).containsExactly("d", "i");
    assertThat(redline.xml()).contains("<w:gridSpan w:val=\"2\"/>");
  }

  @Test
  void aTableThatCameAtTheEndLeavesTheTextBeforeIt() throws Exception {
    RedlineOf redline = RedlineOf.bodies(p("前言"), p("前言") + table(HEAD) + p(""));
    assertThat(redline.changes()).containsExactly("i");
  }
}
