package org.guiku.ingestion.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static final String SAID = "到 　\n\t\u0007\u200B年5亩";

  @Test
  void marksStayOnTheirWordsWhenWhiteSpaceIsTidied() {
    var words = marked("　　到  2025 年，\n增长。", 4, 11).onOneLine();

    assertThat(words.text()).isEqualTo("到 2025 年， 增长。");
    assertThat(under(words)).isEqualTo("2025 年");
  }

  @Test
  void marksOfAnyWordsInAnyWhiteSpaceHoldTheSameWordsAfterwards() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      random.ints(random.nextInt(20), 0, SAID.length()).forEach(i -> text.append(SAID.charAt(i)));
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      var words = marked(text.toString(), start, end).onOneLine();

      assertThat(under(words))
          .as("seed %d, “%s” from %d to %d", seed, text, start, end)
          .isEqualTo(MarkedText.of(text.substring(start, end)).onOneLine().text());
    }
  }

  @Test
  void marksInCellsStayOnTheirWordsInTheRow() {
    var row = MarkedText.joined("\t", List.of(MarkedText.of("目标"), marked("61%", 0, 2)));

    assertThat(row.text()).isEqualTo("目标\t61%");
    assertThat(under(row)).isEqualTo("61");
  }

  @Test
  void whatWasDeletedWithItsWholeParagraphIsMarkedBeforeTheNext() {
    var gone = new MarkedText(" ", List.of(mark(Kind.DELETION, 1, 1)));
    var flow = FlowStructure.of(List.of(new Block.Paragraph(gone), new Block.Paragraph("留下的。")));

    assertThat(flow.annotations())
        .extracting(Annotation::ordinal, Annotation::start, Annotation::end)
        .containsExactly(tuple(1, 0, 0));
  }

  @Test
  void whatWasDeletedAtTheEndIsMarkedBehindTheLastWord() {
    var gone = new MarkedText("", List.of(mark(Kind.DELETION, 0, 0)));
    var flow = FlowStructure.of(List.of(new Block.Paragraph("留下的。"), new Block.Paragraph(gone)));

    assertThat(flow.annotations())
        .extracting(Annotation::ordinal, Annotation::start, Annotation::end)
        .containsExactly(tuple(1, 4, 4));
  }

  @Test
  void aMarkInATableStandsInThePassageOfItsRow() {
    var said =
        List.of(
            List.of(MarkedText.of("指标"), MarkedText.of("目标")),
            List.of(MarkedText.of(" "), MarkedText.EMPTY),
            List.of(MarkedText.of("覆盖率"), marked(" 61%", 1, 4)));
    var rows = said.stream().map(row -> row.stream().map(MarkedText::text).toList()).toList();
    var flow = FlowStructure.of(List.of(new Block.Paragraph("表"), new Block.Grid(rows, said)));

    var mark = flow.annotations().getFirst();
    var passage = flow.passages().get(mark.ordinal() - 1);
    assertThat(passage.text().substring(mark.start(), mark.end())).isEqualTo("61%");
  }

  @Test
  void aMergedCellIsSaidOnceAndKeptInEachPlaceOfTheTable() {
    var rows = List.of(List.of("生态", "水质"), List.of("生态", "森林"));
    var said =
        List.of(
            List.of(MarkedText.of("生态"), MarkedText.of("水质")),
            List.of(MarkedText.EMPTY, MarkedText.of("森林")));
    var flow = FlowStructure.of(List.of(new Block.Grid(rows, said)));

    assertThat(flow.passages()).extracting(Passage::text).containsExactly("生态\t水质", "\t森林");
    assertThat(flow.tables().getFirst().rows()).isEqualTo(rows);
  }

  @Test
  void aNoteIsNoHeadingHoweverItBegins() {
    var flow =
        FlowStructure.of(
            List.of(
                new Block.Paragraph("第一章 总则"),
                new Block.Note(MarkedText.of("1. 常住人口")),
                new Block.Paragraph("正文。")));

    assertThat(flow.passages())
        .extracting(Passage::kind)
        .containsExactly(Passage.Kind.HEADING, Passage.Kind.PARAGRAPH, Passage.Kind.PARAGRAPH);
    assertThat(flow.passages().getLast().section()).containsExactly("第一章 总则");
  }

  private static String under(MarkedText words) {
    var mark = words.marks().getFirst();
    return words.text().substring(mark.start(), mark.end());
  }

  private static MarkedText marked(String text, int start, int end) {
    return new MarkedText(text, List.of(mark(Kind.COMMENT, start, end)));
  }

  private static Mark mark(Kind kind, int start, int end) {
    return new Mark(kind, start, end, Optional.of("规划处"), Optional.empty(), "核对");
  }
}
