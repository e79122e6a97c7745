package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guiku.documents.TextLine;

/** Writes lines of pages into one text and remembers where each of its characters stands. */
final class PassageText {

  private final StringBuilder text = new StringBuilder();
  private final List<TextLine> lines = new ArrayList<>();

  static PassageText of(List<PageLine> lines) {
    PassageText text = new PassageText();
    lines.forEach(text::add);
    return text;
  }

  /** Adds the next line: a word parted by a hyphen is made whole, Latin words keep a space. */
  void add(PageLine line) {
    if (isBrokenWord(line.text())) {
      dropHyphen();
    } else if (!endsApart() && Scripts.wantSpaceBetween(text, line.text())) {
      text.append(' ');
    }
    addClose(line);
  }

  /** Adds a line that goes on where the last one breaks off. */
  void addClose(PageLine line) {
    lines.add(line.at(text.length()));
    text.append(line.text());
  }

  void space() {
    text.append(' ');
  }

  /** Ends a cell of a table. */
  void tab() {
    text.append('\t');
  }

  String text() {
    return text.toString();
  }

  List<TextLine> lines() {
    return List.copyOf(lines);
  }

  private boolean endsApart() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private boolean isBrokenWord(String next) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '-' || text.charAt(last) == '\u2010')
        && Character.isLowerCase(text.charAt(last - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  private void dropHyphen() {
    text.setLength(text.length() - 1);
    TextLine line = lines.removeLast();
    float[] edges = Arrays.copyOf(line.edges(), line.edges().length - 1);
    lines.add(new TextLine(line.start(), line.page(), line.y(), line.height(), edges));
  }
}
