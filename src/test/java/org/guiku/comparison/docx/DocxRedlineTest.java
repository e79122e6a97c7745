package org.guiku.comparison.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.comparison.docx.Docx.p;
import static org.guiku.comparison.docx.Docx.run;

import org.junit.jupiter.api.Test;

class DocxRedlineTest {

  @Test
  void whatIsEqualBearsNoMark() throws Exception {
    String body = p("一、总体要求") + Docx.table(Docx.row("指标", "2025年")) + p("完。");
    assertThat(RedlineOf.bodies(body, body).changes()).isEmpty();
  }

  @Test
  void aFigureIsReplacedWithItsUnit() throws Exception {
    RedlineOf redline = RedlineOf.bodies(p("地区生产总值达到8.2万亿元。"), p("地区生产总值达到9.1万亿元。"));
    assertThat(redline.xml())
        .contains("<w:del><w:r><w:delText>8.2万亿元</w:delText></w:r></w:del>")
        .contains("<w:ins><w:r><w:t>9.1万亿元</w:t></w:r></w:ins>");
  }

  @Test
  void marksSayWhoseTheyAreAndWhen() throws Exception {
    assertThat(RedlineOf.bodies(p("甲。"), p("乙。")).part("word/document.xml"))
        .contains("w:author=\"规库\"")
        .contains("w:date=\"2026-01-02T03:04:05Z\"");
  }

  @Test
  void aDeletedWordKeepsItsFormatAndAnInsertedOneIsTheRightsOwn() throws Exception {
    String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>加快</w:t></w:r>";
    String italic = "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space='preserve'>推动</w:t></w:r>";
    RedlineOf redline = RedlineOf.bodies(p("我们要", bold, "创新体系建设。"), p("我们要", italic, "创新体系建设。"));
    assertThat(redline.xml())
        .contains("<w:del><w:r><w:rPr><w:b/></w:rPr><w:delText>加快</w:delText></w:r></w:del>")
        .contains("<w:ins><w:r><w:rPr><w:i/></w:rPr><w:t>推动</w:t></w:r></w:ins>");
  }

  @Test
  void aWordMayBeCutIntoRunsOtherwise() throws Exception {
    assertThat(RedlineOf.bodies(p("Vid", "eo pro", "vides"), p("Video", " provides")).changes())
        .isEmpty();
  }

  @Test
  void aParagraphThatIsGoneIsDeletedWithItsEnd() throws Exception {
    RedlineOf redline = RedlineOf.bodies(p("第一段。") + p("第二段没有了。") + p("最后。"), p("第一段。") + p("最后。"));
    assertThat(redline.changes()).containsExactly("d");
    assertThat(redline.xml()).contains("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>");
  }

  @Test
  void atTheEndItIsTheEndBeforeThatGoes() throws Exception {
    RedlineOf redline = RedlineOf.bodies(p("第一段。") + p("第二段没有了。"), p("第一段。"));
    assertThat(redline.changes()).containsExactly("d");
    assertThat(redline.xml())
        .contains("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>第一段。")
        .contains("<w:p><w:del><w:r><w:delText>第二段没有了。");
  }

  @Test
  void aParagraphThatMovedIsDeletedAndInserted() throws Exception {
    String moved = p("坚持创新驱动发展，全面塑造发展新优势。");
    String others = p("加快发展现代产业体系。") + p("形成强大国内市场。");
    RedlineOf redline =
        RedlineOf.bodies(p("甲") + moved + others + p("乙"), p("甲") + others + moved + p("乙"));
    assertThat(redline.changes()).containsExactly("d", "i");
  }

  @Test
  void aSmallPieceBetweenTwoChangesIsNotKept() throws Exception {
    RedlineOf redline =
        RedlineOf.bodies(p("到2025年，研发经费投入的年均增长，基本实现现代化。"), p("到2025年，人才队伍规模的持续扩大，基本实现现代化。"));
    assertThat(redline.changes()).containsExactly("d", "i");
  }

  @Test
  void marksThatTheFilesCameWithAreAcceptedFirst() throws Exception {
    String left = p("甲", "<w:ins w:id='1' w:author='x'>" + run("乙") + "</w:ins>", "丙丁戊己");
    String right =
        p("甲", "<w:del w:id='2' w:author='y'><w:r><w:delText>旧</w:delText></w:r></w:del>", "丙丁戊己");
    RedlineOf redline = RedlineOf.bodies(left, right);
    assertThat(redline.changes()).containsExactly("d");
    assertThat(redline.part("word/document.xml")).doesNotContain("旧").doesNotContain("'y'");
  }

  @Test
  void aFieldIsReplacedWhole() throws Exception {
    String left = "<w:fldSimple w:instr=' DATE '>" + run("1月1日") + "</w:fldSimple>";
    String right = "<w:fldSimple w:instr=' DATE '>" + run("2月2日") + "</w:fldSimple>";
    RedlineOf redline = RedlineOf.bodies(p("印发于", left, "。"), p("印发于", right, "。"));
    assertThat(redline.changes()).containsExactly("d", "i");
    assertThat(redline.xml())
        .doesNotContain("fldSimple")
        .contains("<w:delInstrText> DATE </w:delInstrText>")
        .contains("<w:instrText> DATE </w:instrText>");
  }

  @Test
  void textInABoxIsComparedWithinIt() throws Exception {
    String box = "<w:r><w:pict><w:txbxContent>" + p("专栏：重大工程") + "</w:txbxContent></w:pict></w:r>";
    RedlineOf redline = RedlineOf.bodies(p("见", box), p("见", box.replace("重大工程", "重大项目")));
    assertThat(redline.changes()).containsExactly("d", "i");
    assertThat(redline.xml()).contains("<w:txbxContent><w:p><w:r><w:t>专栏：重大</w:t></w:r><w:del>");
  }

  @Test
  void aBookmarkOfTheRightStaysAndOneOfTheLeftIsLeftBehind() throws Exception {
    String left = p("<w:bookmarkStart w:id='7' w:name='x'/>", "旧文", "<w:bookmarkEnd w:id='7'/>");
    String right = p("<w:bookmarkStart w:id='7' w:name='x'/>", "新的", "<w:bookmarkEnd w:id='7'/>");
    assertThat(RedlineOf.bodies(left + p("完"), right + p("完")).xml())
        .containsOnlyOnce("bookmarkStart")
        .containsOnlyOnce("bookmarkEnd");
  }
}
