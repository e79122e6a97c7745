package org.guiku.search.query;

import java.util.List;

/** Cuts what a hit shows of a passage: the first mark with the clauses around it, as HTML. */
public final class Snippet {

  private static final int LENGTH = 120;

  /** A passage only so much longer is shown whole. */
  private static final int SLACK = 30;

  /** Most characters before the first mark. */
  private static final int LEAD = 40;

  private static final String CLAUSE_ENDS = "。；，！？;,!?\t";

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
    int start = startBefore(first);
    int end = wholeMarks(endAfter(start, first));
    return (start > 0 ? "…" : "") + html(start, end) + (end < text.length() ? "…" : "");
  }

  private int startBefore(Mark first) {
    int earliest = first.start() - LEAD;
    if (earliest <= 0) {
      return 0;
    }
    for (int i = earliest; i < first.start(); i++) {
      if (isClauseEnd(i)) {
        return i + 1;
      }
    }
    return betweenCharacters(earliest + LEAD / 2);
  }

  private int endAfter(int start, Mark first) {
    int latest = Math.max(first.end(), start + LENGTH);
    if (latest + SLACK / 3 >= text.length()) {
      return text.length();
    }
    for (int i = latest; i > Math.max(first.end(), start + LENGTH / 2); i--) {
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
