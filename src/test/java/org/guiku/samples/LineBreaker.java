package org.guiku.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Chinese text into lines: between any two characters, but never inside a number or a Latin
 * word, never before a closing mark and never after an opening one.
 */
final class LineBreaker {

  private static final String NEVER_FIRST = "，。、；：？！）》〉”’〕】％%…—";
  private static final String NEVER_LAST = "（《〈“‘〔【≥≤";

  /** A line; all but the last of a paragraph are spread to the full width. */
  record Line(String text, float indent, boolean last) {}

  private LineBreaker() {}

  static List<Line> lines(String text, Typeface face, float width, float firstIndent) {
    var lines = new ArrayList<Line>();
    var start = 0;
    var indent = firstIndent;
    while (start < text.length()) {
      var end = endOfLine(text, start, face, width - indent);
      lines.add(new Line(text.substring(start, end).strip(), indent, end == text.length()));
      start = end;
      indent = 0;
    }
    return lines;
  }

  private static int endOfLine(String text, int start, Typeface face, float width) {
    var used = 0f;
    for (var at = start; at < text.length(); at++) {
      used += face.width(text.substring(at, at + 1));
      if (used > width) {
        return lastBreak(text, start, at);
      }
    }
    return text.length();
  }

  private static int lastBreak(String text, int start, int limit) {
    for (var at = limit; at > start + 1; at--) {
      if (mayBreak(text.charAt(at - 1), text.charAt(at))) {
        return at;
      }
    }
    return limit;
  }

  private static boolean mayBreak(char before, char after) {
    return NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0
        && !(isLatin(before) && isLatin(after));
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x7f;
  }
}
