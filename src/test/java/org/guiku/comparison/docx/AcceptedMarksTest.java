package org.guiku.comparison.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.comparison.docx.Docx.p;
import static org.guiku.comparison.docx.Docx.row;
import static org.guiku.comparison.docx.Docx.run;
import static org.guiku.comparison.docx.Docx.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AcceptedMarksTest {

  private static final String DELETED_END =
      "<w:pPr><w:jc w:val='left'/><w:rPr><w:del w:id='1' w:author='x'/></w:rPr></w:pPr>";

  @Test
  void whatWasInsertedIsTextLikeAnyOther() throws Exception {
    assertThat(accepted(p("<w:ins w:id='1'>" + run("新") + "</w:ins>"))).isEqualTo(accepted(p("新")));
    assertThat(accepted(p("<w:moveTo w:id='1'>" + run("新") + "</w:moveTo>")))
        .isEqualTo(accepted(p("新")));
  }

  @Test
  void whatWasDeletedIsGone() throws Exception {
    String deleted = "<w:r><w:delText>旧</w:delText></w:r>";
    assertThat(accepted(p("文", "<w:del w:id='1'>" + deleted + "</w:del>")))
        .isEqualTo(accepted(p("文")));
    assertThat(accepted(p("文", "<w:moveFrom w:id='1'>" + run("旧") + "</w:moveFrom>")))
        .isEqualTo(accepted(p("文")));
  }

  @Test
  void formerFormattingIsForgotten() throws Exception {
    String run = "<w:r><w:rPr><w:b/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr></w:r>";
    assertThat(accepted(p(run))).contains("<w:rPr><w:b/></w:rPr>").doesNotContain("Change");
  }

  @Test
  void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws Exception {
    String first = p("上半").replace("<w:p>", "<w:p>" + DELETED_END);
    assertThat(accepted(first + p("下半句"))).isEqualTo(accepted(p("上半", "下半句")));
  }

  @Test
  void anEmptyOneBeforeATableGoes() throws Exception {
    String empty = "<w:p>" + DELETED_END + "</w:p>";
    assertThat(accepted(empty + table(row("格")))).isEqualTo(accepted(table(row("格"))));
  }

  @Test
  void aDeletedRowIsGoneAndAnInsertedOneIsARow() throws Exception {
    String gone = row("旧").replace("<w:tr>", "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>");
    String come = row("新").replace("<w:tr>", "<w:tr><w:trPr><w:ins w:id='2'/></w:trPr>");
    assertThat(accepted(table(gone, come)))
        .contains("新")
        .doesNotContain("旧")
        .doesNotContain("<w:ins");
  }

  @Test
  void aTableOfDeletedRowsIsGone() throws Exception {
    String gone = row("旧").replace("<w:tr>", "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>");
    assertThat(accepted(table(gone) + p(""))).isEqualTo(accepted(p("")));
  }

  @Test
  void aDeletedCellIsGone() throws Exception {
    String cell = "<w:tc><w:tcPr><w:cellDel w:id='1'/></w:tcPr>" + p("旧") + "</w:tc>";
    String row = row("留").replace("</w:tr>", cell + "</w:tr>");
    assertThat(accepted(table(row))).isEqualTo(accepted(table(row("留"))));
  }

  private static String accepted(String body) throws Exception {
    String xml = "<w:body" + Docx.NAMESPACES + ">" + body + "</w:body>";
    Document tree = SafeXml.read(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    AcceptedMarks.in(tree.getDocumentElement());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SafeXml.write(tree, out);
    return out.toString(UTF_8);
  }
}
