package org.guiku.comparison.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.comparison.docx.Docx.p;
import static org.guiku.comparison.docx.Docx.picture;
import static org.guiku.comparison.docx.Docx.run;

import org.junit.jupiter.api.Test;

class BorrowingTest {

  private static final byte[] MAP = {1, 2, 3};
  private static final byte[] CHART = {4, 5, 6};

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text) + "</w:p>";
  }

  private static String style(String id, String name) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:name w:val='"
        + name
        + "'/></w:style>";
  }

  @Test
  void aPictureThatIsGoneComesWithItsFile() throws Exception {
    Docx left = Docx.of(p("图", picture("i1"), "。")).withPicture("i1", "image1.png", MAP);
    Docx right = Docx.of(p("图。"));
    RedlineOf redline = RedlineOf.documents(left, right);
    assertThat(redline.changes()).containsExactly("d");
    assertThat(redline.parts()).contains("word/media/image1.png");
  }

  @Test
  void aPictureOfTheSameNameIsNotTakenForIt() throws Exception {
    Docx left = Docx.of(p("图", picture("i1"), "。")).withPicture("i1", "image1.png", MAP);
    Docx right = Docx.of(p("图", picture("i1"), "。")).withPicture("i1", "image1.png", CHART);
    RedlineOf redline = RedlineOf.documents(left, right);
    assertThat(redline.changes()).containsExactly("d", "i");
    assertThat(redline.parts()).contains("word/media/image1.png", "word/media/image1-before1.png");
  }

  @Test
  void theSamePictureUnderAnotherNameHasNotChanged() throws Exception {
    Docx left = Docx.of(p("图", picture("i1"), "。")).withPicture("i1", "image1.png", MAP);
    Docx right = Docx.of(p("图", picture("i9"), "。")).withPicture("i9", "image7.png", MAP);
    assertThat(RedlineOf.documents(left, right).changes()).isEmpty();
  }

  @Test
  void aLinkThatIsGoneStillLeadsWhereItLed() throws Exception {
    String link = "<w:hyperlink r:id='l1'>" + run("统计局") + "</w:hyperlink>";
    Docx left = Docx.of(p("详见", link, "网站。")).withLink("l1", "https://example.cn/a");
    RedlineOf redline = RedlineOf.documents(left, Docx.of(p("详见网站。")));
    assertThat(redline.xml()).containsPattern("<w:hyperlink r:id=\"[^\"]+\"><w:del>");
    assertThat(redline.part("word/_rels/document.xml.rels")).contains("https://example.cn/a");
  }

  @Test
  void aLinkToAnotherPlaceIsAnotherLink() throws Exception {
    String link = "<w:hyperlink r:id='l1'>" + run("统计局") + "</w:hyperlink>";
    Docx left = Docx.of(p("详见", link, "网站。")).withLink("l1", "https://example.cn/a");
    Docx right = Docx.of(p("详见", link, "网站。")).withLink("l1", "https://example.cn/b");
    assertThat(RedlineOf.documents(left, right).changes()).containsExactly("d", "i");
  }

  @Test
  void stylesAreKnownByTheirNames() throws Exception {
    Docx left = Docx.of(styled("a3", "删去的标题"), p("文")).withStyles(style("a3", "heading 1"));
    Docx right = Docx.of(p("文")).withStyles(style("Heading1", "Heading 1"));
    assertThat(RedlineOf.documents(left, right).xml()).contains("<w:pStyle w:val=\"Heading1\"/>");
  }

  @Test
  void aStyleThatTheRightHasNotIsLeftOut() throws Exception {
    Docx left = Docx.of(styled("a3", "删去的标题"), p("文")).withStyles(style("a3", "公文标题"));
    assertThat(RedlineOf.documents(left, Docx.of(p("文"))).xml()).doesNotContain("pStyle");
  }

  @Test
  void aListIsTheRightsThatIsNumberedAlike() throws Exception {
    String item =
        p("删去的一项").replace("<w:p>", "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>");
    Docx left = Docx.of(item, p("文")).withNumbering(list(1, "decimal"));
    Docx right = Docx.of(p("文")).withNumbering(list(1, "bullet") + list(2, "decimal"));
    assertThat(RedlineOf.documents(left, right).xml()).contains("<w:numId w:val=\"2\"/>");
    assertThat(RedlineOf.documents(left, Docx.of(p("文"))).xml()).doesNotContain("numPr");
  }

  private static String list(int id, String format) {
    return "<w:abstractNum w:abstractNumId='"
        + id
        + "'><w:lvl><w:numFmt w:val='"
        + format
        + "'/></w:lvl></w:abstractNum><w:num w:numId='"
        + id
        + "'><w:abstractNumId w:val='"
        + id
        + "'/></w:num>";
  }
}
