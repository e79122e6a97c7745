package org.guiku.comparison.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Where lines end, after Unicode's rules (UAX 14): no closing mark begins a line, no opening one
 * ends it. What is wider than a line is cut between letters.
 */
final class LineBreaks {

  /**
   * From {@code start} to before {@code end} of a text, white space at the end left out.
   *
   * @param next where the next line begins
   */
  record Line(int start, int end, int next) {}

  private final BreakIterator breaks = BreakIterator.getLineInstance(ULocale.CHINA);
  private final IntToDoubleFunction width;

  /**
   * @param width of a code point, in sizes of the font
   */
  LineBreaks(IntToDoubleFunction width) {
    this.width = width;
  }

  /**
   * @param measure of a line, in sizes of the font
   */
  List<Line> of(String text, double measure) {
    breaks.setText(text);
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); start = lines.getLast().next()) {
      lines.add(line(text, start, measure));
    }
    return lines;
  }

  private Line line(String text, int start, double measure) {
    int most = reach(text, start, measure);
    int next = most == text.length() ? most : breaks.preceding(most + 1);
    int end = next > start ? next : most;
    return new Line(start, withoutSpace(text, start, end), end);
  }

  /** What fits, and spaces behind it, which need no room; one letter at least. */
  private int reach(String text, int start, double measure) {
    int end = text.offsetByCodePoints(start, 1);
    double used = width.applyAsDouble(text.codePointAt(start));
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      used += width.applyAsDouble(letter);
      if (used > measure && letter != ' ') {
        return end;
      }
      end += Character.charCount(letter);
    }
    return end;
  }

  private static int withoutSpace(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }
}
