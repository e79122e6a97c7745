package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.Passage;
import org.guiku.documents.Passage.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void readsALawWithItsChaptersAndArticles() throws Exception {
    var reading =
        readings.read(
            "森林法.md", "# 森林法\n\n<!-- INFO END -->\n\n## 第一章  总则\n\n第一条 为了**保护**森林，制定本法。\n");
    assertThat(reading.mediaType()).isEqualTo("text/markdown");
    assertThat(reading.title()).hasValue("森林法");
    assertThat(reading.passages())
        .extracting(Passage::kind, Passage::section, Passage::text)
        .containsExactly(
            tuple(Kind.HEADING, List.of("森林法"), "森林法"),
            tuple(Kind.HEADING, List.of("第一章 总则"), "第一章 总则"),
            tuple(Kind.PARAGRAPH, List.of("第一章 总则"), "第一条 为了保护森林，制定本法。"));
  }

  @Test
  void readsTablesAndLists() throws Exception {
    var reading =
        readings.read("a.md", "| 指标 | 值 |\n|---|---|\n| 森林覆盖率 | 61% |\n\n- 甲\n- 乙\n\n3. 丙\n4. 丁\n");
    assertThat(Readings.texts(reading))
        .containsExactly("指标\t值", "森林覆盖率\t61%", "甲", "乙", "3. 丙", "4. 丁");
    assertThat(reading.tables()).hasSize(1);
  }

  @Test
  void startsAParagraphAfterASentenceEvenWithoutABlankLine() throws Exception {
    assertThat(Readings.texts(readings.read("a.md", "第一条 甲方负责。\n第二条 乙方配\n合。\n")))
        .containsExactly("第一条 甲方负责。", "第二条 乙方配合。");
  }

  @Test
  void takesAnIndentedParagraphForText() throws Exception {
    assertThat(Readings.texts(readings.read("a.md", "    坚持新发展理念。\n"))).containsExactly("坚持新发展理念。");
  }

  @Test
  void survivesQuotesNestedWithoutEnd() throws Exception {
    assertThat(readings.read("a.md", ">".repeat(20_000) + " 深").characters()).isPositive();
  }

  @Test
  void readsATableWrittenInHtmlWithItsMergedCells() throws Exception {
    var reading =
        readings.read(
            "a.md",
            "<table><tr><td rowspan='2'>生态</td><td>水</td><td>61%</td></tr><tr><td>林</td><td>62%</td></tr></table>\n");
    assertThat(reading.tables().getFirst().rows())
        .isEqualTo(List.of(List.of("生态", "水", "61%"), List.of("生态", "林", "62%")));
    assertThat(Readings.texts(reading)).containsExactly("生态\t水\t61%", "\t林\t62%");
  }
}
