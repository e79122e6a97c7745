package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;

/** Lines that make one paragraph, with the margins between which they are set. */
final class Paragraph implements PageElement {

  private static final String CLOSING = "，。、；：！？）》」』】”’,.;:!?)";

  private final List<PageLine> lines = new ArrayList<>();
  private final List<Margins> margins = new ArrayList<>();
  private final boolean framed;

  Paragraph(boolean framed) {
    this.framed = framed;
  }

  void add(PageLine line, Margins between) {
    lines.add(line);
    margins.add(between);
  }

  /** Takes the other in behind itself. */
  void append(Paragraph other) {
    lines.addAll(other.lines);
    margins.addAll(other.margins);
  }

  List<PageLine> lines() {
    return lines;
  }

  boolean framed() {
    return framed;
  }

  PageLine first() {
    return lines.getFirst();
  }

  PageLine last() {
    return lines.getLast();
  }

  String text() {
    return PassageText.of(lines).text();
  }

  boolean isIndented() {
    return margins.getFirst().indentOf(first()) > first().size();
  }

  boolean isCentred() {
    for (int i = 0; i < lines.size(); i++) {
      if (!margins.get(i).isCentred(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isBalanced() {
    return lines.size() == 1 && margins.getFirst().isBalanced(first());
  }

  /** Whether it has begun far to the right, as signatures and dates do. */
  boolean isSetRight() {
    return lines.size() == 1 && margins.getFirst().indentOf(first()) > 8 * first().size();
  }

  /** Whether the first word of the next line would not have found room on the last one. */
  boolean isFull(PageLine next) {
    float needed = firstWord(next) + 0.6f * next.size();
    return margins.getLast().roomAfter(last()) <= needed;
  }

  private static float firstWord(PageLine line) {
    String text = line.text();
    int end = 1;
    boolean latin = Scripts.wantSpaceBetween(text.substring(0, 1), "a");
    while (end < text.length() && (latin ? isInWord(text, end) : isClosing(text, end))) {
      end++;
    }
    return line.edges()[end] - line.left();
  }

  private static boolean isInWord(String text, int at) {
    return text.charAt(at) != ' ' && Scripts.wantSpaceBetween(text.substring(at, at + 1), "a");
  }

  private static boolean isClosing(String text, int at) {
    return CLOSING.indexOf(text.charAt(at)) >= 0;
  }

  /** How far the lines after the first are set in; zero while there is only one. */
  float indentOfLines() {
    return lines.size() < 2 ? 0 : margins.getLast().indentOf(last());
  }

  /**
   * Whether a line is set in like the first one, so that the whole paragraph may be, or farther, as
   * below a marker.
   */
  boolean hangs(PageLine line, Margins between) {
    float first = margins.getFirst().indentOf(first());
    return lines.size() == 1 && between.indentOf(line) > first - 0.5f * line.size();
  }
}
