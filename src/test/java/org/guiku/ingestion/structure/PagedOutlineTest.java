package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.Test;

class PagedOutlineTest {

  private static final String LINE = "　　坚持以人为本推进以人为核心的新型城镇化战略加快农业转移人口";

  @Test
  void theTitleIsTheLargestTypeOfTheFirstPageOverAllItsLines() {
    PagedText text =
        new Sheets()
            .page()
            .centred(22, "浙江省国民经济和社会发展")
            .centred(22, "第十五个五年规划纲要")
            .centred(10, "（草案）")
            .lines(LINE, "市民化。")
            .read();

    assertThat(text.title()).contains("浙江省国民经济和社会发展第十五个五年规划纲要");
    assertThat(text.passages().getFirst().kind()).isEqualTo(Passage.Kind.HEADING);
  }

  @Test
  void theIssuingBodysRedHeadIsNoTitleAndTheFootOfACoverNoHeading() {
    PagedText text =
        new Sheets()
            .page()
            .centred(26, "云澜市财政局")
            .centred(16, "关于《云澜市节水规划》的意见")
            .centred(14, "二〇二一年七月")
            .lines(LINE, "市民化。")
            .read();

    assertThat(text.title()).contains("关于《云澜市节水规划》的意见");
    assertThat(text.passages().get(2).kind()).isEqualTo(Passage.Kind.PARAGRAPH);
  }

  @Test
  void pagesLyingOnTheirSideDoNotShiftTheMiddleOfTheUprightOnes() {
    Sheets sheets = new Sheets().page();
    sheets.centred(16, "浙江省新型城镇化").centred(16, "发展规划").lines(LINE, "市民化。", LINE, "市民化。");
    for (int page = 0; page < 4; page++) {
      sheets
          .page(800)
          .lines(LINE + LINE.strip() + "市民化", "再来。", LINE + LINE.strip() + "市民化", "再来。");
    }

    assertThat(sheets.read().title()).contains("浙江省新型城镇化发展规划");
  }

  @Test
  void aChaptersNumberAndItsNameOnTheNextLineAreOneHeading() {
    assertThat(
            new Sheets()
                .page()
                .centred(16, "第一章")
                .centred(16, "总体要求")
                .lines(LINE, "市民化。")
                .texts(Passage.Kind.HEADING))
        .containsExactly("第一章总体要求");
  }

  @Test
  void aNumberedSentenceByItselfIsAHeadingButNotOneThatTheTextFollows() {
    Sheets sheets =
        new Sheets()
            .page()
            .lines("　　（一）指导思想。", LINE, "市民化。", "　　（二）基本原则。坚持党的领导，坚持以人民为中心，坚持新发")
            .lines("展理念。");

    assertThat(sheets.texts(Passage.Kind.HEADING)).containsExactly("（一）指导思想。");
    assertThat(sheets.texts(Passage.Kind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void countedLinesInARowAreAListAndNotHeadings() {
    Sheets sheets = new Sheets().page().lines("　　包括：", "　　1.优化布局；", "　　2.深化改革；", "　　3.扩大开放。");

    assertThat(sheets.texts(Passage.Kind.HEADING)).isEmpty();
    assertThat(sheets.texts(Passage.Kind.ITEM)).containsExactly("1.优化布局；", "2.深化改革；", "3.扩大开放。");
  }

  @Test
  void entriesOfTheContentsAreItemsWithoutTheirLeaders() {
    PagedText text =
        new Sheets()
            .page()
            .lines("　　　　　　　　　　　　目录")
            .lines("第一章　总体要求......................................1")
            .lines("　第一节　发展环境…………………………………………………2")
            .page()
            .centred(16, "第一章　总体要求")
            .lines(LINE, "市民化。")
            .read();

    List<Passage> entries =
        text.passages().stream().filter(p -> p.kind() == Passage.Kind.ITEM).toList();
    assertThat(entries).extracting(Passage::text).containsExactly("第一章 总体要求 1", "第一节 发展环境 2");
    assertThat(text.passages().stream().filter(p -> p.text().contains("总体要求")))
        .extracting(Passage::kind)
        .containsExactly(Passage.Kind.ITEM, Passage.Kind.HEADING);
  }

  @Test
  void aFramedColumnOfATextIsReadAsParagraphsBetweenItsOwnMargins() {
    Sheets sheets = new Sheets().page().lines(LINE, "市民化。");
    sheets.frame(120, 160, 330, 240);
    sheets.skip(20).lines("　　　　专栏1　重大工程");
    sheets.lines("　　　　实施数字基础设施工程建设一批算力枢", "　　　纽。").skip(20).lines("　　框外的文字。");

    assertThat(sheets.texts()).contains("实施数字基础设施工程建设一批算力枢纽。", "框外的文字。");
    assertThat(sheets.read().tables()).isEmpty();
  }

  @Test
  void anEntryOfTheContentsOverTwoLinesIsNoHeading() {
    Sheets sheets =
        new Sheets()
            .page()
            .lines("　　　　　　　　　　　　目录")
            .lines("第一章　总体要求......................................1")
            .lines("第二章　建设互联互通高效安全的", "基础设施体系..........................................5")
            .lines("第三章　保障措施......................................9")
            .page()
            .lines("第一章　总体要求", LINE, "市民化。");

    assertThat(sheets.texts(Passage.Kind.HEADING)).containsExactly("目录", "第一章 总体要求");
  }

  @Test
  void contentsWithoutPagesAreNoHeadings() {
    Sheets sheets =
        new Sheets()
            .page()
            .lines("　　　　　　　　　　　　目录", "第一章　总体要求", "第二章　主要任务")
            .page()
            .lines("第一章　总体要求", LINE, "市民化。", "第二章　主要任务", LINE, "市民化。");

    assertThat(sheets.texts(Passage.Kind.ITEM)).containsExactly("第一章 总体要求", "第二章 主要任务");
    assertThat(sheets.texts(Passage.Kind.HEADING)).containsExactly("目录", "第一章 总体要求", "第二章 主要任务");
  }

  @Test
  void theSectionOfABoxEndsWhereItsFrameEnds() {
    Sheets sheets = new Sheets().page().lines("第一章　总体要求", LINE, "市民化。");
    sheets.frame(120, 176, 330, 230).skip(16).lines("　　　专栏1　重大工程", "　　　实施数字基础设施工程。");
    sheets.skip(30).lines("　　框外的文字。");

    assertThat(sheets.read().passages())
        .filteredOn(p -> p.text().startsWith("实施"))
        .allMatch(p -> p.section().equals(List.of("第一章 总体要求", "专栏1 重大工程")));
    assertThat(sheets.read().passages().getLast().section()).containsExactly("第一章 总体要求");
  }

  @Test
  void anAnnexThatIsATableOpensASection() {
    Sheets sheets = new Sheets().page().lines("第一章　总体要求", LINE, "市民化。").page().lines("附件1");
    sheets.table(150, List.of(100f, 200f, 300f), List.of(List.of("项目", "投资"), List.of("铁路", "9")));

    assertThat(sheets.read().passages().getLast().section()).containsExactly("附件1");
  }

  @Test
  void columnsThatOnlyGapsSetApartAreATable() {
    Sheets sheets = new Sheets().page();
    sheets.lines("项目　　　　　　投资", "磁浮铁路　　　　八百亿元", "甬舟铁路　　　　二百亿元");

    assertThat(sheets.read().tables().getFirst().rows())
        .containsExactly(List.of("项目", "投资"), List.of("磁浮铁路", "八百亿元"), List.of("甬舟铁路", "二百亿元"));
  }
}
