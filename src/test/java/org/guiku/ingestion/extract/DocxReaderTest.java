package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.guiku.ingestion.extract.DocxSample.in;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Annotation;
import org.guiku.documents.Failure.Code;
import org.guiku.documents.Passage;
import org.guiku.documents.Passage.Kind;
import org.guiku.documents.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void readsParagraphsInOrderWithTheirChapters() throws Exception {
    var reading = readings.read("a.docx", new DocxSample().p("第一章 总则").p("坚持生态优先。").bytes());
    assertThat(reading.mediaType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(reading.passages())
        .extracting(Passage::kind, Passage::text, Passage::section)
        .containsExactly(
            tuple(Kind.HEADING, "第一章 总则", List.of("第一章 总则")),
            tuple(Kind.PARAGRAPH, "坚持生态优先。", List.of("第一章 总则")));
  }

  @Test
  void knowsHeadingsByStyleNameInEitherLanguageAndByOutlineLevel() throws Exception {
    byte[] docx =
        new DocxSample()
            .style("1", "heading 1", "")
            .style("a2", "标题 2", "")
            .style("x", "我的样式", "<w:outlineLvl w:val='2'/>")
            .p("<w:pStyle w:val='1'/>", "发展基础")
            .p("<w:pStyle w:val='a2'/>", "主要成就")
            .p("<w:pStyle w:val='x'/>", "经济")
            .p("<w:outlineLvl w:val='3'/>", "工业")
            .p("正文。")
            .p("<w:pStyle w:val='1'/>", "总体要求")
            .bytes();
    assertThat(readings.read("a.docx", docx).passages().get(4).section())
        .containsExactly("发展基础", "主要成就", "经济", "工业");
  }

  @Test
  void findsStylesNumbersAndNotesOfAFileInTheStrictFormOfTheStandard() throws Exception {
    DocxSample sample =
        new DocxSample()
            .style("1", "heading 1", "")
            .list(1, "decimal=（%1）")
            .footnote(2, "以2020年为基年。")
            .p("<w:pStyle w:val='1'/>", "发展基础")
            .p(DocxSample.in(1, 0), "坚持生态优先。")
            .xml("<w:p><w:r><w:t>增长5%</w:t><w:footnoteReference w:id='2'/></w:r></w:p>");
    var usual = readings.read("a.docx", sample.bytes()).passages();
    assertThat(readings.read("a.docx", sample.strict().bytes()).passages()).isEqualTo(usual);
    assertThat(usual).extracting(Passage::text).contains("（1）坚持生态优先。");
  }

  @Test
  void takesTheTitleStyleOrElseTheCentredFirstLineForTheTitle() throws Exception {
    byte[] styled =
        new DocxSample().style("T", "Title", "").p("<w:pStyle w:val='T'/>", "能源发展规划").bytes();
    byte[] centred = new DocxSample().p("<w:jc w:val='center'/>", "2025年政府工作报告").p("各位代表：").bytes();
    byte[] letter = new DocxSample().p("<w:jc w:val='center'/>", "某省人民政府文件").p("正文。").bytes();
    assertThat(readings.read("a.docx", styled).title()).hasValue("能源发展规划");
    assertThat(readings.read("a.docx", centred).title()).hasValue("2025年政府工作报告");
    assertThat(readings.read("a.docx", letter).title()).isEmpty();
  }

  @Test
  void printsAutomaticNumbersAsWordDoes() throws Exception {
    byte[] docx =
        new DocxSample()
            .list(1, "chineseCounting=第%1章", "chineseCountingThousand=第%2节", "decimal=%1.%3")
            .list(2, "chineseCounting=%1、", "bullet=·")
            .p(in(1, 0), "总则")
            .p(in(1, 1), "背景")
            .p(in(1, 1), "依据")
            .p(in(1, 0), "任务")
            .p(in(1, 1), "工业")
            .p(in(2, 0), "目标")
            .p(in(2, 1), "要点")
            .bytes();
    assertThat(Readings.texts(readings.read("a.docx", docx)))
        .containsExactly("第一章 总则", "第一节 背景", "第二节 依据", "第二章 任务", "第一节 工业", "一、目标", "要点");
    assertThat(readings.read("a.docx", docx).passages().getLast())
        .returns(Kind.ITEM, Passage::kind)
        .returns(List.of("第二章 任务", "第一节 工业", "一、目标"), Passage::section);
  }

  @Test
  void takesInsertionsInAndLeavesDeletionsOut() throws Exception {
    byte[] docx =
        new DocxSample()
            .xml(
                "<w:p><w:r><w:t>到</w:t></w:r><w:del><w:r><w:delText>2020</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>2025</w:t></w:r></w:ins><w:r><w:t>年</w:t></w:r></w:p>")
            .xml(
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>合并</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>的段落</w:t></w:r></w:p>")
            .bytes();
    assertThat(Readings.texts(readings.read("a.docx", docx))).containsExactly("到2025年", "合并的段落");
  }

  @Test
  void readsTextBoxesOnceAndContentControls() throws Exception {
    String box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";
    byte[] docx =
        new DocxSample()
            .xml(
                "<w:p><w:r><w:t>框外</w:t><mc:AlternateContent><mc:Choice Requires='wps'>"
                    + box
                    + "</mc:Choice><mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .xml("<w:sdt><w:sdtContent><w:p><w:r><w:t>控件</w:t></w:r></w:p></w:sdtContent></w:sdt>")
            .bytes();
    assertThat(Readings.texts(readings.read("a.docx", docx))).containsExactly("框外", "框内", "控件");
  }

  @Test
  void putsFootnotesBehindTheParagraphThatRefersToThemAsOnAPrintedPage() throws Exception {
    byte[] docx =
        new DocxSample()
            .footnote(0, "分隔线")
            .footnote(7, "指常住人口。")
            .xml("<w:p><w:r><w:t>人口</w:t><w:footnoteReference w:id='7'/><w:t>增长。</w:t></w:r></w:p>")
            .p("第二章 任务")
            .bytes();
    var reading = readings.read("a.docx", docx);
    assertThat(Readings.texts(reading)).containsExactly("人口增长。", "指常住人口。", "第二章 任务");
    assertThat(reading.passages().get(1).kind()).isEqualTo(Kind.PARAGRAPH);
  }

  @Test
  void putsANoteInACellBehindTheTable() throws Exception {
    String cell = "<w:tc><w:p><w:r><w:t>人口</w:t><w:footnoteReference w:id='7'/></w:r></w:p></w:tc>";
    byte[] docx =
        new DocxSample()
            .footnote(7, "指常住人口。")
            .xml("<w:tbl><w:tr>" + cell + cell("", "312万") + "</w:tr></w:tbl>")
            .p("完。")
            .bytes();
    assertThat(Readings.texts(readings.read("a.docx", docx)))
        .containsExactly("人口\t312万", "指常住人口。", "完。");
  }

  @Test
  void keepsTrackedChangesAsMarksInTheTextAsIfAccepted() throws Exception {
    String by = " w:author='规划处' w:date='2021-06-18T09:00:00Z'";
    byte[] docx =
        new DocxSample()
            .xml("<w:p><w:r><w:t xml:space='preserve'>到  </w:t></w:r><w:del%s><w:r>".formatted(by))
            .xml("<w:delText>2020</w:delText></w:r></w:del><w:ins%s><w:r>".formatted(by))
            .xml("<w:t>2025</w:t></w:r></w:ins><w:r><w:t>年</w:t></w:r></w:p>")
            .bytes();
    var reading = readings.read("a.docx", docx);
    assertThat(Readings.texts(reading)).containsExactly("到 2025年");
    assertThat(reading.annotations())
        .containsExactly(
            mark(Annotation.Kind.DELETION, 1, 2, 2, "规划处", "2020"),
            mark(Annotation.Kind.INSERTION, 1, 2, 6, "规划处", ""));
  }

  @Test
  void keepsCommentsWithTheWordsTheyAreOnAndThoseOnSeveralParagraphsAtTheFirst() throws Exception {
    byte[] docx =
        new DocxSample()
            .comment(3, "财政处", "核对口径")
            .comment(4, "财政处", "两段都改")
            .xml("<w:p><w:r><w:t>新增</w:t></w:r><w:commentRangeStart w:id='3'/>")
            .xml("<w:r><w:t>42万只</w:t></w:r><w:commentRangeEnd w:id='3'/>")
            .xml("<w:r><w:commentReference w:id='3'/><w:t>水表。</w:t></w:r></w:p>")
            .xml("<w:commentRangeStart w:id='4'/>")
            .p("第一段。")
            .xml("<w:p><w:r><w:t>第二段。</w:t></w:r><w:commentRangeEnd w:id='4'/></w:p>")
            .bytes();
    assertThat(readings.read("a.docx", docx).annotations())
        .containsExactly(
            mark(Annotation.Kind.COMMENT, 1, 2, 6, "财政处", "核对口径"),
            mark(Annotation.Kind.COMMENT, 2, 0, 4, "财政处", "两段都改"));
  }

  @Test
  void leavesADeletedRowOutAndKeepsItsWordsAsAMark() throws Exception {
    String by = " w:author='规划处' w:date='2021-06-18T09:00:00Z'";
    String gone =
        "<w:tc><w:p><w:del%s><w:r><w:delText>旧项</w:delText></w:r></w:del></w:p></w:tc>"
            .formatted(by);
    byte[] docx =
        new DocxSample()
            .xml("<w:tbl><w:tr>" + cell("", "甲") + cell("", "乙") + "</w:tr>")
            .xml("<w:tr><w:trPr><w:del%s/></w:trPr>%s</w:tr>".formatted(by, gone))
            .xml("<w:tr>" + cell("", "丙") + cell("", "丁") + "</w:tr></w:tbl>")
            .bytes();
    var reading = readings.read("a.docx", docx);
    assertThat(reading.tables().getFirst().rows())
        .isEqualTo(List.of(List.of("甲", "乙"), List.of("丙", "丁")));
    assertThat(reading.annotations())
        .containsExactly(mark(Annotation.Kind.DELETION, 2, 0, 0, "规划处", "旧项"));
  }

  @Test
  void spreadsMergedCellsAndReadsNestedTables() throws Exception {
    String nested = "<w:tbl><w:tr>" + cell("", "内一") + cell("", "内二") + "</w:tr></w:tbl>";
    byte[] docx =
        new DocxSample()
            .xml("<w:tbl>")
            .xml("<w:tr>" + cell("<w:gridSpan w:val='2'/>", "目标") + cell("", "性质") + "</w:tr>")
            .xml("<w:tr>" + cell("<w:vMerge w:val='restart'/>", "生态") + cell("", "61%"))
            .xml("<w:tc>" + nested + "<w:p/></w:tc></w:tr>")
            .xml("<w:tr>" + cell("<w:vMerge/>", "") + cell("", "62%") + cell("", "约束性") + "</w:tr>")
            .xml("</w:tbl>")
            .bytes();
    assertThat(readings.read("a.docx", docx).tables())
        .singleElement()
        .extracting(Table::rows)
        .isEqualTo(
            List.of(
                List.of("目标", "目标", "性质"),
                List.of("生态", "61%", "内一 内二"),
                List.of("生态", "62%", "约束性")));
  }

  @Test
  void readsAFrameOfOneCellAsText() throws Exception {
    byte[] docx =
        new DocxSample()
            .xml("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>专栏1 重大工程</w:t></w:r></w:p>")
            .xml("<w:p><w:r><w:t>水网工程。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
            .bytes();
    assertThat(readings.read("a.docx", docx).passages())
        .extracting(Passage::kind)
        .containsExactly(Kind.HEADING, Kind.PARAGRAPH);
  }

  @Test
  void followsNoEntityToAFile() throws Exception {
    byte[] docx =
        new DocxSample()
            .prolog("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>")
            .p("见&e;此")
            .bytes();
    assertThat(readings.failure("a.docx", docx).code()).isEqualTo(Code.CORRUPT);
  }

  @Test
  void refusesADocumentThatUnpacksWithoutEnd() throws Exception {
    byte[] docx = new DocxSample().p("零".repeat(2 << 20)).bytes();
    assertThat(readings.failure("a.docx", docx).code()).isEqualTo(Code.BOMB);
  }

  @Test
  void saysOfABrokenDocumentWhatToDo() throws Exception {
    byte[] docx = new DocxSample().xml("<w:p><w:r><w:t>断").bytes();
    assertThat(readings.failure("a.docx", docx))
        .returns(Code.CORRUPT, failure -> failure.code())
        .extracting(failure -> failure.detail())
        .asString()
        .contains("open it in Word");
  }

  private static Annotation mark(
      Annotation.Kind kind, int ordinal, int start, int end, String author, String text) {
    return new Annotation(
        kind,
        ordinal,
        start,
        end,
        Optional.of(author),
        Optional.of(Instant.parse("2021-06-18T09:00:00Z")),
        text);
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
        .formatted(properties, text);
  }
}
