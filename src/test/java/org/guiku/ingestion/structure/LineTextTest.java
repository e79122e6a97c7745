package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTextTest {

  @Test
  void chineseThatIsSpacedOutToFillItsLineHasNoSpaces() {
    assertThat(text(0.6f, "推", "动", "高", "质", "量", "发", "展")).isEqualTo("推动高质量发展");
  }

  @Test
  void aQuarterOfAnEmBesideFiguresIsNoSpace() {
    assertThat(text(0.25f, "到", "2025", "年")).isEqualTo("到2025年");
  }

  @Test
  void aCharactersWidthOfNothingAfterTheChaptersNumberIsASpace() {
    assertThat(new Sheets().page().lines("第一章　总则的内容").texts()).containsExactly("第一章 总则的内容");
  }

  @Test
  void aFigureInTheNextColumnDoesNotRunIntoTheWordsBesideIt() {
    Sheets sheets = new Sheets().page().at(100, 130, 10, "常住人口").at(147, 130, 10, "78.1");

    assertThat(sheets.texts()).containsExactly("常住人口 78.1");
  }

  @Test
  void aLigatureSharesItsWidthOutAmongItsLetters() {
    PageLine line = LineText.of(1, List.of(new Glyph("ffi", 10, 16, 100, 10)));

    assertThat(line.text()).isEqualTo("ffi");
    assertThat(line.edges()).containsExactly(10, 12, 14, 16);
  }

  @Test
  void aCharacterDrawnTwiceAtTheVerySamePlaceIsReadOnce() {
    Glyph glyph = new Glyph("规", 10, 20, 100, 10);

    assertThat(PageLines.of(1, List.of(glyph, glyph, new Glyph("划", 20, 30, 100, 10))))
        .extracting(PageLine::text)
        .containsExactly("规划");
  }

  @Test
  void aCharacterOfTwoUnitsHasAnEdgeForEach() {
    PageLine line = LineText.of(1, List.of(new Glyph("\uD842\uDFB7", 10, 20, 100, 10)));

    assertThat(line.edges()).hasSize(line.text().length() + 1);
  }

  @Test
  void narrowPunctuationKeepsTheOrderInWhichItIsWritten() {
    List<Glyph> row =
        List.of(
            new Glyph("进", 0, 10, 100, 10),
            new Glyph("《", 10, 20, 100, 10),
            new Glyph("十", 9, 19, 100, 10));

    assertThat(LineText.of(1, LineOrder.of(row)).text()).isEqualTo("进《十");
  }

  @Test
  void whatIsDrawnOutOfOrderIsReadInOrder() {
    List<Glyph> row = new ArrayList<>();
    for (String part : List.of("第二", "第一")) {
      float left = part.equals("第一") ? 0 : 20;
      row.add(new Glyph(part.substring(0, 1), left, left + 10, 100, 10));
      row.add(new Glyph(part.substring(1), left + 10, left + 20, 100, 10));
    }

    assertThat(LineText.of(1, LineOrder.of(row)).text()).isEqualTo("第一第二");
  }

  @Test
  void theMarkOfAFootnoteStaysInItsLine() {
    List<Glyph> glyphs =
        List.of(
            new Glyph("区", 0, 10, 100, 10),
            new Glyph("①", 10, 15, 95.5f, 5),
            new Glyph("域", 15, 25, 100, 10));

    assertThat(PageLines.of(1, glyphs)).extracting(PageLine::text).containsExactly("区①域");
  }

  /** Pieces with a gap after each, in ems. */
  private static String text(float gap, String... pieces) {
    List<Glyph> glyphs = new ArrayList<>();
    float left = 0;
    for (String piece : pieces) {
      float right = left + Sheets.width(piece, 10);
      glyphs.add(new Glyph(piece, left, right, 100, 10));
      left = right + 10 * gap;
    }
    return LineText.of(1, glyphs).text();
  }
}
