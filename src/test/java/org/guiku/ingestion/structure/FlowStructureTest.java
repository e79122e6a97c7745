package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Passage;
import org.guiku.documents.Passage.Kind;
import org.guiku.ingestion.structure.FlowStructure.Flow;
import org.junit.jupiter.api.Test;

class FlowStructureTest {

  @Test
  void takesTheTitleOfPlainTextFromTheLineNearItsBeginningThatNamesAPaper() {
    assertThat(
            titleOf(
                p("当前位置： 首页>> 中国概况"),
                p("来源：关于云州的报告"),
                p("2006年云州市政府工作报告"),
                p("各位代表："),
                p("一、去年工作回顾")))
        .contains("2006年云州市政府工作报告");
    assertThat(titleOf(p("各位代表："), p("现在，我代表市政府，向大会作报告。"))).isEmpty();
    assertThat(titleOf(p("关于规划的通知"), h(1, "云州市水利规划"))).contains("云州市水利规划");
  }

  @Test
  void looksForTheTitleOfPlainTextBeyondBlankLines() {
    List<Block> blocks = new ArrayList<>(Collections.nCopies(20, p(" ")));
    blocks.add(p("2006年云州市政府工作报告"));
    assertThat(FlowStructure.of(blocks).title()).contains("2006年云州市政府工作报告");
  }

  @Test
  void nestsWhatIsNumberedUnderWhatTheFormatDeclares() {
    assertThat(pathOfLast(h(1, "森林保护规划"), h(2, "第一章 总则"), p("一、指导思想"), p("坚持生态优先。")))
        .containsExactly("第一章 总则", "一、指导思想");
  }

  @Test
  void believesTheNumberWhereTheTypistChoseTheWrongStyle() {
    assertThat(pathOfLast(h(2, "第一章 总则"), h(2, "第一节 背景"), h(2, "第二节 依据"), p("正文。")))
        .containsExactly("第一章 总则", "第二节 依据");
  }

  @Test
  void putsAHeadingWithoutNumberBesideTheNumberedOnesOfItsLevel() {
    assertThat(pathOfLast(h(1, "规划"), h(2, "第一章 总则"), h(3, "第一节 背景"), h(2, "保障措施"), p("正文。")))
        .containsExactly("保障措施");
  }

  @Test
  void putsADeeperLevelWithoutNumberInsideTheNumberedOne() {
    assertThat(pathOfLast(h(1, "第一章 总则"), h(2, "发展基础"), p("一、成就"), p("正文。")))
        .containsExactly("第一章 总则", "发展基础", "一、成就");
  }

  @Test
  void nestsLevelsByThemselvesWhereNothingIsNumbered() {
    assertThat(pathOfLast(h(1, "A"), h(2, "B"), h(1, "C"), h(2, "D"), p("text")))
        .containsExactly("C", "D");
  }

  @Test
  void keepsChaptersOutOfTheForeword() {
    assertThat(pathOfLast(p("前　言"), p("本规划是行动纲领。"), p("第一章 发展环境"), p("正文。")))
        .containsExactly("第一章 发展环境");
  }

  @Test
  void letsTheTitleStandAlone() {
    Flow flow = FlowStructure.of(List.of(h(1, "森林保护规划"), p("发布日期"), h(2, "第一章 总则")));
    assertThat(flow.title()).hasValue("森林保护规划");
    assertThat(flow.passages())
        .extracting(Passage::kind, Passage::section)
        .containsExactly(
            tuple(Kind.HEADING, List.of("森林保护规划")),
            tuple(Kind.PARAGRAPH, List.of("森林保护规划")),
            tuple(Kind.HEADING, List.of("第一章 总则")));
  }

  @Test
  void prefersTheDeclaredTitleToAHeading() {
    assertThat(FlowStructure.of(List.of(new Block.Title("规划"), h(1, "总则"))).title()).hasValue("规划");
  }

  @Test
  void leavesAnArticleOfALawAPassageOfItsOwn() {
    Flow flow = FlowStructure.of(List.of(p("第一章 总则"), p("第一条 为了保护森林，制定本法。"), p("第二条 适用范围")));
    assertThat(flow.passages())
        .extracting(Passage::kind)
        .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void takesTheListOfAnnexesForNoHeadings() {
    assertThat(pathOfLast(p("一、申请"), p("附件：1. 申请表"), p("2. 资料清单"), p("某市发展改革委")))
        .containsExactly("一、申请");
  }

  @Test
  void givesEachRowOfATableAPassageAndNoPassageToAnEmptyRow() {
    Flow flow =
        FlowStructure.of(
            List.of(
                p("专栏1 主要指标"),
                new Block.Grid(
                    List.of(
                        List.of("指标", "2025年"), List.of("", " "), List.of("森林\n覆盖率", "61.5%")))));
    assertThat(flow.passages())
        .extracting(Passage::ordinal, Passage::text)
        .containsExactly(tuple(1, "专栏1 主要指标"), tuple(2, "指标\t2025年"), tuple(3, "森林 覆盖率\t61.5%"));
    assertThat(flow.tables()).singleElement().extracting("firstOrdinal").isEqualTo(2);
  }

  @Test
  void saysOnceWhatACellSaysThatIsMergedOverTheWholeTable() {
    Flow flow =
        FlowStructure.of(
            List.of(
                new Block.Grid(
                    List.of(
                        List.of("表1 主要指标", "表1 主要指标", "表1 主要指标"),
                        List.of("指标", "2020年", "2025年"),
                        List.of("8", "8", "8")))));
    assertThat(flow.passages())
        .extracting(Passage::text)
        .containsExactly("表1 主要指标", "指标\t2020年\t2025年", "8\t8\t8");
    assertThat(flow.tables().getFirst().rows().getFirst()).hasSize(3);
  }

  @Test
  void tidiesWhiteSpaceOfEveryWidthAndDropsControlCharacters() {
    assertThat(
            FlowStructure.of(List.of(p("\u3000\u3000新型\u00A0 城镇化\u0007\r\n战略\u200B。"))).passages())
        .singleElement()
        .extracting(Passage::text)
        .isEqualTo("新型 城镇化 战略。");
  }

  private static List<String> pathOfLast(Block... blocks) {
    return FlowStructure.of(List.of(blocks)).passages().getLast().section();
  }

  private static Block h(int level, String text) {
    return new Block.Heading(level, text);
  }

  private static Block p(String text) {
    return new Block.Paragraph(text);
  }

  private static Optional<String> titleOf(Block... blocks) {
    return FlowStructure.of(List.of(blocks)).title();
  }
}
