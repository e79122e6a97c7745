package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

  private static final List<String> BODY = List.of("　　健全机制。", "　　优化格局。", "　　深化改革。", "　　扩大开放。");

  @ParameterizedTest
  @ValueSource(strings = {"— %d —", "- %d -", "%d", "第%d页", "第 %d 页 共 20 页", "%d/20", "·%d·"})
  void pageNumbersAreNoText(String form) {
    Sheets sheets = new Sheets();
    for (int page = 0; page < 4; page++) {
      sheets.page().lines(BODY.get(page)).at(240, 760, 9, form.formatted(page + 11));
    }

    assertThat(sheets.texts()).containsExactlyElementsOf(BODY.stream().map(String::strip).toList());
  }

  @Test
  void headsThatAlternateAreNoText() {
    Sheets sheets = new Sheets();
    for (int page = 0; page < 8; page++) {
      String head = page % 2 == 0 ? "浙江省规划纲要" : "第一章总则";
      sheets.page().at(page % 2 == 0 ? 100 : 330, 50, 9, head).lines(BODY.get(page % 4));
    }

    assertThat(sheets.texts()).hasSize(8).doesNotContain("浙江省规划纲要", "第一章总则");
  }

  @Test
  void theHeadOfAShortChapterIsNoTextEither() {
    Sheets sheets = new Sheets();
    List<String> heads = List.of("总体要求", "总体要求", "总体要求", "主要任务");
    for (int page = 0; page < 4; page++) {
      sheets.page().at(220, 50, 8, heads.get(page)).lines(BODY.get(page));
    }

    assertThat(sheets.texts()).hasSize(4);
  }

  @Test
  void headsThatSayAnotherChapterOnEachPageAreNoText() {
    Sheets sheets = new Sheets();
    for (int page = 0; page < 6; page++) {
      String head = List.of("总体要求", "现状", "任务", "工程与项目", "实施", "保障").get(page);
      sheets.page().at(page % 2 == 0 ? 100 : 330, 50, 8, head).lines(BODY.get(page % 4), "　　再说。");
    }

    assertThat(sheets.texts()).hasSize(12).doesNotContain("任务", "保障");
  }

  @Test
  void theFirstLinesOfPagesAreTextThoughTheyStandAtOneHeight() {
    Sheets sheets = new Sheets();
    for (int page = 0; page < 6; page++) {
      sheets
          .page()
          .at(120, 90, 10, "第" + "一二三四五六".charAt(page) + "段。")
          .skip(-24)
          .lines(BODY.get(page % 4));
    }

    assertThat(sheets.texts()).hasSize(12);
  }

  @Test
  void aLineThatComesTwiceAtTheTopOfAPageIsText() {
    Sheets sheets = new Sheets();
    sheets.page().at(100, 60, 10, "注释").lines(BODY.get(0));
    sheets.page().at(100, 60, 10, "注释").lines(BODY.get(1));
    sheets.page().lines(BODY.get(2));

    assertThat(sheets.texts().stream().filter("注释"::equals)).hasSize(2);
  }

  @Test
  void annexesThatEachBeginAPageAreText() {
    Sheets sheets = new Sheets();
    for (int page = 0; page < 4; page++) {
      sheets.page().at(100, 60, 10, "附件" + (page + 1)).lines(BODY.get(page));
    }

    assertThat(sheets.texts()).contains("附件1", "附件2", "附件3", "附件4");
  }

  @Test
  void aLoneFigureAtTheFootThatCountsNoPagesIsText() {
    Sheets sheets = new Sheets();
    sheets.page().lines(BODY.get(0)).at(240, 760, 10, "2021");
    sheets.page().lines(BODY.get(1));

    assertThat(sheets.texts()).contains("2021");
  }

  @Test
  void whatRepeatsInsideTheTextIsText() {
    Sheets sheets = new Sheets();
    for (int page = 0; page < 5; page++) {
      sheets.page().lines(BODY.get(page % 4), "　　责任单位：省发展改革委。");
    }

    assertThat(sheets.texts().stream().filter(text -> text.startsWith("责任"))).hasSize(5);
  }
}
