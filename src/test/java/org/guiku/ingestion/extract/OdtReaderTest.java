package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;
import org.guiku.documents.Failure.Code;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void readsHeadingsParagraphsAndSpacesInOrder() throws Exception {
    var reading =
        readings.read(
            "a.odt",
            new OdtSample()
                .h(1, "第一章 总则")
                .p("坚持<text:s text:c='2'/><text:span>生态</text:span>优先。<text:soft-page-break/>")
                .bytes());
    assertThat(reading.mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
    assertThat(reading.passages())
        .extracting(Passage::kind, Passage::text, Passage::section)
        .containsExactly(
            tuple(Passage.Kind.HEADING, "第一章 总则", List.of("第一章 总则")),
            tuple(Passage.Kind.PARAGRAPH, "坚持 生态优先。", List.of("第一章 总则")));
  }

  @Test
  void printsTheNumbersOfListsAndGoesOnCountingWhereTheListDoes() throws Exception {
    var odt =
        new OdtSample()
            .styles(
                "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
                    + " style:num-format='一, 二, 三, ...' style:num-prefix='（' style:num-suffix='）'/>"
                    + "</text:list-style>")
            .xml(list("", "站点"))
            .p("插话。")
            .xml(list(" text:continue-numbering='true'", "水表"))
            .xml(list("", "数据"));
    assertThat(Readings.texts(readings.read("a.odt", odt.bytes())))
        .containsExactly("（一）站点", "插话。", "（二）水表", "（一）数据");
  }

  @Test
  void spreadsMergedCellsAndSaysThemOnce() throws Exception {
    var odt =
        new OdtSample()
            .xml("<table:table><table:table-row>")
            .xml(cell(" table:number-columns-spanned='2'", "目标"))
            .xml("<table:covered-table-cell/></table:table-row><table:table-row>")
            .xml(cell(" table:number-rows-spanned='2'", "生态") + cell("", "61%"))
            .xml("</table:table-row><table:table-row><table:covered-table-cell/>")
            .xml(cell("", "62%") + "</table:table-row></table:table>");
    var reading = readings.read("a.odt", odt.bytes());
    assertThat(reading.tables().getFirst().rows())
        .isEqualTo(List.of(List.of("目标", "目标"), List.of("生态", "61%"), List.of("生态", "62%")));
    assertThat(Readings.texts(reading)).containsExactly("目标", "生态\t61%", "\t62%");
  }

  @Test
  void readsNotesBehindTheirParagraphAndBoxesOnce() throws Exception {
    var odt =
        new OdtSample()
            .p(
                "人口<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
                    + "<text:note-body><text:p>指常住人口。</text:p></text:note-body></text:note>增长。"
                    + "<draw:frame><draw:text-box><text:p>框内</text:p></draw:text-box></draw:frame>")
            .p("完。");
    assertThat(Readings.texts(readings.read("a.odt", odt.bytes())))
        .containsExactly("人口增长。", "指常住人口。", "框内", "完。");
  }

  @Test
  void keepsCommentsAndTrackedChangesAsMarks() throws Exception {
    var odt =
        new OdtSample()
            .xml("<text:tracked-changes>")
            .xml(region("c1", "insertion", ""))
            .xml(region("c2", "deletion", "<text:p>2020</text:p>"))
            .xml("</text:tracked-changes>")
            .p(
                "到<text:change text:change-id='c2'/><text:change-start text:change-id='c1'/>2025"
                    + "<text:change-end text:change-id='c1'/>年，<office:annotation office:name='n'>"
                    + "<dc:creator>乙处</dc:creator><dc:date>2021-02-03T04:05:06</dc:date>"
                    + "<text:p>核对</text:p></office:annotation>人口<office:annotation-end"
                    + " office:name='n'/>增长。");
    var reading = readings.read("a.odt", odt.bytes());
    assertThat(Readings.texts(reading)).containsExactly("到2025年，人口增长。");
    assertThat(reading.annotations())
        .containsExactly(
            mark(Kind.DELETION, 1, 1, "甲处", "2021-01-02T03:04:05Z", "2020"),
            mark(Kind.INSERTION, 1, 5, "甲处", "2021-01-02T03:04:05Z", ""),
            mark(Kind.COMMENT, 7, 9, "乙处", "2021-02-03T04:05:06Z", "核对"));
  }

  @Test
  void refusesADocumentThatUnpacksWithoutEnd() throws Exception {
    assertThat(readings.failure("a.odt", new OdtSample().p("零".repeat(4 << 20)).bytes()).code())
        .isEqualTo(Code.BOMB);
  }

  @Test
  void followsNoEntityToAFile() throws Exception {
    var odt =
        new OdtSample()
            .prolog("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>")
            .p("见&e;此");
    assertThat(readings.failure("a.odt", odt.bytes()).code()).isEqualTo(Code.CORRUPT);
  }

  @Test
  void readsADocumentWithoutAWord() throws Exception {
    assertThat(readings.read("a.odt", new OdtSample().p(" ").bytes()).passages()).isEmpty();
  }

  private static String list(String attributes, String item) {
    return ("<text:list text:style-name='L'%s><text:list-item><text:p>%s</text:p></text:list-item>"
            + "</text:list>")
        .formatted(attributes, item);
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell%s><text:p>%s</text:p></table:table-cell>".formatted(attributes, text);
  }

  private static String region(String id, String kind, String deleted) {
    return ("<text:changed-region text:id='%s'><text:%s><office:change-info><dc:creator>甲处"
            + "</dc:creator><dc:date>2021-01-02T03:04:05</dc:date></office:change-info>%s</text:%s>"
            + "</text:changed-region>")
        .formatted(id, kind, deleted, kind);
  }

  private static Annotation mark(
      Kind kind, int start, int end, String author, String at, String text) {
    return new Annotation(
        kind, 1, start, end, Optional.of(author), Optional.of(Instant.parse(at)), text);
  }
}
