package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;

/** Words as a format gives them, with the marks that people left in them. */
public record MarkedText(String text, List<Mark> marks) {

  public static final MarkedText EMPTY = of("");

  public MarkedText {
    marks = List.copyOf(marks);
  }

  public static MarkedText of(String text) {
    return new MarkedText(text, List.of());
  }

  /** Several in a row, parted by a separator. */
  public static MarkedText joined(String separator, List<MarkedText> parts) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : separator);
      int start = text.length();
      parts.get(i).marks().forEach(mark -> marks.add(mark.movedBy(start)));
      text.append(parts.get(i).text());
    }
    return new MarkedText(text.toString(), marks);
  }

  /** Behind a prefix without marks, such as an item's number. */
  public MarkedText after(String prefix) {
    return prefix.isEmpty() ? this : joined("", List.of(of(prefix), this));
  }

  /** One line: white space of any kind and length becomes one space, control characters go. */
  public MarkedText onOneLine() {
    if (marks.isEmpty() && isOnOneLine(text)) {
      return this;
    }
    StringBuilder line = new StringBuilder(text.length());
    int[] ends = new int[text.length() + 1];
    int[] starts = new int[text.length() + 1];
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ends[i] = line.length();
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !line.isEmpty();
      } else if (!Character.isISOControl(c) && c != '\uFEFF' && c != '\u200B') {
        line.append(gap ? " " : "");
        gap = false;
        line.append(c);
      }
      starts[i] = line.length();
    }
    ends[text.length()] = line.length();
    return new MarkedText(line.toString(), moved(ends, starts));
  }

  /** Most texts are so already, unmarked and with single spaces between words. */
  private static boolean isOnOneLine(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < 0x7F || c >= 0x3001 && c < 0xD800;
      if (!plain && (c != ' ' || gap)) {
        return false;
      }
      gap = !plain;
    }
    return !gap;
  }

  /**
   * @param ends for each old offset the length of the line before it
   * @param linesWith for each old offset the length of the line with its character
   */
  private List<Mark> moved(int[] ends, int[] linesWith) {
    if (marks.isEmpty()) {
      return marks;
    }
    int[] starts = linesWith;
    starts[text.length()] = ends[text.length()];
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean isKept = linesWith[i] > ends[i];
      starts[i] = isKept ? linesWith[i] - 1 : starts[i + 1];
    }
    return marks.stream().map(mark -> moved(mark, starts, ends)).toList();
  }

  private Mark moved(Mark mark, int[] starts, int[] ends) {
    if (mark.start() == mark.end()) {
      int place = mark.start();
      boolean followsSpace = place > 0 && Character.isWhitespace(text.charAt(place - 1));
      return mark.at(followsSpace ? starts[place] : ends[place]);
    }
    int end = ends[mark.end()];
    return mark.between(Math.min(starts[mark.start()], end), end);
  }

  /** Puts words and the marks in them together as a file is read. */
  public static final class Writer {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    public Writer append(CharSequence words) {
      text.append(words);
      return this;
    }

    public Writer append(MarkedText words) {
      words.marks().forEach(mark -> marks.add(mark.movedBy(text.length())));
      return append(words.text());
    }

    public void mark(Mark mark) {
      marks.add(mark);
    }

    /** Offset of what is appended next. */
    public int length() {
      return text.length();
    }

    public MarkedText words() {
      return new MarkedText(text.toString(), marks);
    }
  }
}
