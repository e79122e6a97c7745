package org.guiku.comparison.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.comparison.docx.Docx.p;
import static org.guiku.comparison.docx.Docx.run;

import org.junit.jupiter.api.Test;

class HeadersRedlineTest {

  private static final String SECTION =
      "<w:sectPr><w:headerReference w:type='default' r:id='h1'/></w:sectPr>";

  @Test
  void aHeaderIsComparedWithTheOneOfItsSection() throws Exception {
    Docx left = Docx.of(p("文"), SECTION).withHeader("h1", p("征求意见稿"));
    Docx right = Docx.of(p("文"), SECTION).withHeader("h1", p("报批文本"));
    assertThat(RedlineOf.documents(left, right).part("word/header.xml"))
        .containsPattern("<w:del [^>]*><w:r><w:delText[^>]*>征求意见稿")
        .containsPattern("<w:ins [^>]*><w:r><w:t[^>]*>报批文本");
  }

  @Test
  void aHeaderThatCameIsInserted() throws Exception {
    Docx right = Docx.of(p("文"), SECTION).withHeader("h1", p("报批文本"));
    assertThat(RedlineOf.documents(Docx.of(p("文")), right).part("word/header.xml"))
        .containsPattern("<w:ins [^>]*><w:r><w:t[^>]*>报批文本");
  }

  @Test
  void thePageNumberIsNoChange() throws Exception {
    String left = "<w:fldSimple w:instr=' PAGE '>" + run("3") + "</w:fldSimple>";
    Docx before = Docx.of(p("正文"), SECTION).withHeader("h1", p("第", left, "页"));
    Docx after = Docx.of(p("正文"), SECTION).withHeader("h1", p("第", left.replace("3", "4"), "页"));
    assertThat(RedlineOf.documents(before, after).part("word/header.xml"))
        .doesNotContain("<w:ins ");
  }
}
