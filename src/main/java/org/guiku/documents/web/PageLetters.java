package org.guiku.documents.web;

import org.guiku.documents.DocumentPage;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.TextLine;

/**
 * A page as SVG: its text as it was read, each character where it stands. Nothing of the original
 * file is in it but its characters.
 */
final class PageLetters {

  /** Where the baseline lies in the box of a line, and how much of it the em takes. */
  private static final double BASELINE = 0.83;

  private static final double EM = 0.943;

  private final int page;
  private final StringBuilder svg = new StringBuilder();

  private PageLetters(int page) {
    this.page = page;
  }

  /**
   * @param page one of the reading's
   */
  static String svg(Reading reading, DocumentPage page) {
    PageLetters letters = new PageLetters(page.number());
    letters.write(reading, page);
    return letters.svg.toString();
  }

  private void write(Reading reading, DocumentPage sheet) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(rounded(sheet.width()))
        .append(' ')
        .append(rounded(sheet.height()))
        .append(
            "\" font-family=\"SimSun, Songti SC, Source Han Serif SC, Noto Serif CJK SC, serif\">")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    for (Passage passage : reading.passages()) {
      passage.lines().stream()
          .filter(line -> line.page() == page)
          .forEach(line -> write(passage.text(), line));
    }
    svg.append("</svg>");
  }

  private void write(String text, TextLine line) {
    String written = text.substring(line.start(), Math.min(line.end(), text.length()));
    svg.append("<text y=\"")
        .append(rounded(line.y() + BASELINE * line.height()))
        .append("\" font-size=\"")
        .append(rounded(EM * line.height()))
        .append("\" x=\"");
    for (int i = 0; i < written.length(); i = written.offsetByCodePoints(i, 1)) {
      svg.append(i == 0 ? "" : " ").append(rounded(line.edges()[i]));
    }
    svg.append("\">");
    written.codePoints().forEach(this::write);
    svg.append("</text>");
  }

  private void write(int character) {
    switch (character) {
      case '<' -> svg.append("&lt;");
      case '>' -> svg.append("&gt;");
      case '&' -> svg.append("&amp;");
      default -> svg.appendCodePoint(isXml(character) ? character : 0xFFFD);
    }
  }

  /** What XML may hold; half a pair of surrogates is none of it. */
  private static boolean isXml(int c) {
    return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
