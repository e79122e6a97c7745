package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void aFootnoteDoesNotTearTheParagraphThatRunsOnOverThePage() {
    Sheets sheets = new Sheets().page();
    sheets.lines("　　前面一段。", "　　坚持以人为本推进以人为核心的新型城镇化战略加快农业转新型城");
    sheets.at(100, 700, 8, "①四有工作是指划定必要的保护范围。");
    sheets.page().lines("镇化。", "　　另起一段。");

    assertThat(sheets.texts())
        .containsExactly("前面一段。", "坚持以人为本推进以人为核心的新型城镇化战略加快农业转新型城镇化。", "①四有工作是指划定必要的保护范围。", "另起一段。");
  }
}
