package org.guiku.search.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts what a hit shows of a passage, as HTML: the first mark with the clauses around it and, where
 * something else is marked only far from there, that with its own.
 */
public final class Snippet {

  private static final int LENGTH = 120;

  /** Each of two pieces is about so long. */
  private static final int HALF = 70;

  /** A passage only so much longer is shown whole. */
  private static final int SLACK = 30;

  private static final String CLAUSE_ENDS = "。；，！？;,!?\t";

  private record Piece(int start, int end) {}

  private final String text;
  private final List<Mark> marks;

  private Snippet(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Escaped but for {@code <mark>}; an ellipsis stands where the text goes on. */
  public static String of(String text, List<Mark> marks) {
    return new Snippet(text, marks).cut();
  }

  private String cut() {
    if (text.length() <= LENGTH + SLACK) {
      return html(0, text.length());
    }
    Mark first = marks.isEmpty() ? new Mark(0, 0) : marks.getFirst();
    Piece whole = piece(first, LENGTH);
    Optional<Mark> other = firstOther(whole);
    if (other.isEmpty()) {
      return html(List.of(whole));
    }
    Piece one = piece(first, HALF);
    Piece two = piece(other.get(), HALF);
    return html(
        two.start() <= one.end() ? List.of(new Piece(one.start(), two.end())) : List.of(one, two));
  }

  private String html(List<Piece> pieces) {
    StringBuilder html = new StringBuilder(pieces.getFirst().start() > 0 ? "…" : "");
    for (Piece piece : pieces) {
      html.append(html(piece.start(), piece.end()));
      html.append(piece.end() < text.length() ? "…" : "");
    }
    return html.toString();
  }

  /** The first mark behind a piece whose like is not in it. */
  private Optional<Mark> firstOther(Piece piece) {
    Set<String> shown =
        marks.stream()
            .filter(mark -> mark.end() <= piece.end())
            .map(this::marked)
            .collect(Collectors.toSet());
    return marks.stream()
        .filter(mark -> mark.start() >= piece.end() && !shown.contains(marked(mark)))
        .findFirst();
  }

  private String marked(Mark mark) {
    return text.substring(mark.start(), mark.end());
  }

  private Piece piece(Mark mark, int length) {
    int start = startBefore(mark, length / 3);
    return new Piece(start, wholeMarks(endAfter(start, mark, length)));
  }

  /**
   * @param lead most characters before the mark
   */
  private int startBefore(Mark first, int lead) {
    int earliest = first.start() - lead;
    if (earliest <= 0) {
      return 0;
    }
    for (int i = earliest; i < first.start(); i++) {
      if (isClauseEnd(i)) {
        return i + 1;
      }
    }
    return betweenCharacters(earliest + lead / 2);
  }

  private int endAfter(int start, Mark first, int length) {
    int latest = Math.max(first.end(), start + length);
    if (latest + SLACK / 3 >= text.length()) {
      return text.length();
    }
    for (int i = latest; i > Math.max(first.end(), start + length / 2); i--) {
      if (isClauseEnd(i)) {
        return i + 1;
      }
    }
    return betweenCharacters(latest);
  }

  /** A mark that the end would cut is shown whole. */
  private int wholeMarks(int end) {
    return marks.stream()
        .filter(mark -> mark.start() < end && end < mark.end())
        .mapToInt(Mark::end)
        .findFirst()
        .orElse(end);
  }

  private boolean isClauseEnd(int at) {
    return CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private int betweenCharacters(int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private String html(int start, int end) {
    StringBuilder html = new StringBuilder();
    int at = start;
    for (Mark mark : marks) {
      if (mark.start() >= start && mark.end() <= end) {
        escape(html, at, mark.start());
        html.append("<mark>");
        escape(html, mark.start(), mark.end());
        html.append("</mark>");
        at = mark.end();
      }
    }
    escape(html, at, end);
    return html.toString();
  }

  private void escape(StringBuilder html, int start, int end) {
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(character);
      }
    }
  }
}
