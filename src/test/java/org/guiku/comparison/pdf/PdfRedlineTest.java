package org.guiku.comparison.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guiku.comparison.diff.Comparing;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Sameness;
import org.guiku.comparison.pdf.RedlineHead.Draft;
import org.guiku.documents.Passage;
import org.guiku.fonts.MachineFont;
import org.junit.jupiter.api.Test;

class PdfRedlineTest {

  private static final RedlineHead HEAD =
      new RedlineHead(
          new Draft("绿道规划（送审稿）", "送审稿，5月1日收进"),
          new Draft("绿道规划" + "（报批稿）".repeat(20), "报批稿，6月1日收进"),
          "改动2段，移动1段。",
          "zh-CN");

  /** Says its key, and with what. */
  private static final Labels LABELS = (key, arguments) -> key + List.of(arguments);

  @Test
  void saysWhatIsGoneWhatCameAndWhichFiguresAreOthers() throws IOException {
    String text =
        text(
            pieces("# 第一章 目标", "森林覆盖率达到61.5%。", "建设滨水空间，丰富群众文化生活。"),
            pieces("# 第一章 目标", "森林覆盖率不低于62%。", "加强组织领导，落实各方责任。"));

    assertThat(text)
        .contains("第一章 目标", "达到61.5%", "不低于62%", "建设滨水空间", "加强组织领导")
        .contains("comparison.pdf.figures[61.5% → 62%]");
  }

  @Test
  void saysWhereAPassageWasThatMoved() throws IOException {
    List<String> first = List.of("# 第一章 甲", "完善城市供水管网，推进老旧小区改造。");
    List<String> second = List.of("# 第二章 乙", "建设一批生态公园，丰富群众生活。", "提升基层治理能力，依法实施。");
    List<String> left = new ArrayList<>(first);
    left.addAll(second);
    List<String> right = new ArrayList<>(second);
    right.add(first.getLast());

    assertThat(text(pieces(left.toArray(String[]::new)), pieces(right.toArray(String[]::new))))
        .contains("comparison.pdf.moved[")
        .contains("comparison.pdf.place[第一章 甲, 7], comparison.pdf.place[第二章 乙, 7]");
  }

  @Test
  void bearsBothTitlesAndItsPageOfHowManyOnEachPage() throws IOException {
    List<Piece> pieces =
        pieces(IntStream.range(0, 90).mapToObj(i -> "第" + i + "段。").toArray(String[]::new));
    try (PDDocument read = Loader.loadPDF(pdf(pieces, pieces))) {
      assertThat(read.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        assertThat(text(read, page))
            .contains("绿道规划（送审稿） → 绿道规划（报批稿）", "…")
            .contains(page + " / " + read.getNumberOfPages());
      }
      assertThat(text(read, 1)).contains("改动2段，移动1段。", "送审稿，5月1日收进", "6月1日收进");
      assertThat(read.getDocumentInformation().getTitle()).startsWith("绿道规划（送审稿） → 绿道规划（报");
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
  }

  @Test
  void noHeadingIsLeftAloneAtTheFootOfAPage() throws IOException {
    List<Piece> pieces =
        pieces(
            IntStream.range(0, 60)
                .boxed()
                .flatMap(i -> chapter(i, "到%s年为止。".formatted(i).repeat(1 + i % 5 * 10)))
                .toArray(String[]::new));
    try (PDDocument read = Loader.loadPDF(pdf(pieces, pieces))) {
      assertThat(read.getNumberOfPages()).isGreaterThan(3);
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        assertThat(text(read, page)).doesNotContainPattern("[章节]\\R绿道规划（送审稿） → ");
      }
    }
  }

  @Test
  void headingsAreItsContents() throws IOException {
    List<Piece> pieces = pieces("# 第一章 目标", "依法实施。", "# 第二章 任务");
    try (PDDocument read = Loader.loadPDF(pdf(pieces, pieces))) {
      assertThat(read.getDocumentCatalog().getDocumentOutline().children())
          .extracting(entry -> entry.getTitle())
          .containsExactly("第一章 目标", "第二章 任务");
    }
  }

  @Test
  void lettersThatTheFontLacksAreSeenToBeMissing() throws IOException {
    List<Piece> pieces = pieces("甲\uE000乙👍🏽丙\u0007丁\uFE0F戊");

    assertThat(text(pieces, pieces)).containsPattern("甲(.)乙\\1+丙 丁戊");
  }

  @Test
  void anUnusualCharacterIsNoReasonToFail() throws IOException {
    assertThat(text(pieces("推广松江鲈鱼养殖100亩。"), pieces("推广松江鲈鱼养殖200亩。")))
        .contains("松江鲈鱼养殖")
        .contains("comparison.pdf.figures[100亩 → 200亩]");
  }

  @Test
  void twoEmptyTextsAreAFileAsWell() throws IOException {
    assertThat(text(List.of(), List.of())).contains("comparison.pdf.title");
  }

  private static Stream<String> chapter(int number, String text) {
    return Stream.of("# 第" + number + "章", "# 第" + number + "节", text);
  }

  private static String text(List<Piece> left, List<Piece> right) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf(left, right))) {
      return new PDFTextStripper().getText(read);
    }
  }

  private static String text(PDDocument read, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(read);
  }

  private static byte[] pdf(List<Piece> left, List<Piece> right) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRedline.write(
        out,
        MachineFont.wanted(),
        HEAD,
        LABELS,
        Comparing.of(left, right, Sameness.TO_THE_LETTER, Comparing.Progress.NONE));
    return out.toByteArray();
  }

  /** Passages on page 7; a heading begins with "# ". */
  private static List<Piece> pieces(String... texts) {
    List<Piece> pieces = new ArrayList<>();
    List<String> section = List.of();
    for (String text : texts) {
      boolean heading = text.startsWith("# ");
      String words = heading ? text.substring(2) : text;
      section = heading ? List.of(words) : section;
      Passage.Kind kind = heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH;
      pieces.add(new Piece(pieces.size() + 1, kind, section, words, OptionalInt.of(7)));
    }
    return pieces;
  }
}
