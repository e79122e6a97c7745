package org.guiku.comparison.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.comparison.docx.Docx.footnote;
import static org.guiku.comparison.docx.Docx.note;
import static org.guiku.comparison.docx.Docx.p;

import org.junit.jupiter.api.Test;

class NotesRedlineTest {

  @Test
  void aNoteIsComparedWithTheOneAtItsPlace() throws Exception {
    Docx left = Docx.of(p("数字经济", footnote(1), "。")).withFootnotes(note(1, "按2020年价格计算。"));
    Docx right = Docx.of(p("数字经济", footnote(4), "。")).withFootnotes(note(4, "按2025年价格计算。"));
    RedlineOf redline = RedlineOf.documents(left, right);
    assertThat(redline.changes()).containsExactly("d", "i");
    assertThat(redline.part("word/footnotes.xml"))
        .contains("<w:delText xml:space=\"preserve\">2020年");
  }

  @Test
  void aNoteThatIsGoneIsStillToBeRead() throws Exception {
    Docx left =
        Docx.of(p("甲", footnote(1), "与乙", footnote(2), "。"))
            .withFootnotes(note(1, "旧注。"), note(2, "仍在的注。"));
    Docx right = Docx.of(p("甲与乙", footnote(1), "。")).withFootnotes(note(1, "仍在的注。"));
    RedlineOf redline = RedlineOf.documents(left, right);
    assertThat(redline.changes()).containsExactly("d", "d");
    assertThat(redline.part("word/footnotes.xml")).contains("旧注。</w:delText>");
  }

  @Test
  void aFileWithoutNotesIsGivenThem() throws Exception {
    Docx left = Docx.of(p("甲", footnote(1), "乙丙丁。")).withFootnotes(note(1, "旧注。"));
    RedlineOf redline = RedlineOf.documents(left, Docx.of(p("甲乙丙丁。")));
    assertThat(redline.part("word/footnotes.xml")).contains("旧注。</w:delText>");
    assertThat(redline.part("word/_rels/document.xml.rels")).contains("/footnotes\"");
    assertThat(redline.part("[Content_Types].xml")).contains("/word/footnotes.xml");
  }

  @Test
  void aNoteThatCameIsMarkedToo() throws Exception {
    Docx right = Docx.of(p("甲", footnote(1), "乙丙丁。")).withFootnotes(note(1, "新注。"));
    RedlineOf redline = RedlineOf.documents(Docx.of(p("甲乙丙丁。")), right);
    assertThat(redline.changes()).containsExactly("i", "i");
  }
}
