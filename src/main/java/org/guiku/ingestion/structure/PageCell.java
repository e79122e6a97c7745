package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell of a table on pages. A merged one is the same object in each place that it covers, so
 * cells are told apart by identity.
 */
final class PageCell {

  /** Borders keep text this far off on both sides together, in ems, at the most. */
  private static final float PADDING = 1.4f;

  /** What of a figure may end a line, and begin the next, whatever room there was. */
  private static final Pattern SURELY_BEGUN =
      Pattern.compile(".*(?:\\d[.．]|\\d,\\d{0,2}|[≥≤<>＜＞~～〔\\[(（+-]|\\d[-–])");

  private static final Pattern SURELY_CONTINUED = Pattern.compile("(?:[.,．]\\d|[%‰％)\\]〕）]).*");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final List<PageLine> lines;
  private final float width;
  private final boolean saidElsewhere;

  /**
   * @param lines from top to bottom
   * @param width from wall to wall
   */
  PageCell(List<PageLine> lines, float width) {
    this(lines, width, false);
  }

  private PageCell(List<PageLine> lines, float width, boolean saidElsewhere) {
    this.lines = List.copyOf(lines);
    this.width = width;
    this.saidElsewhere = saidElsewhere;
  }

  /** This one where it reaches up to the page before, on which its words do not stand. */
  PageCell above() {
    return new PageCell(lines, width, true);
  }

  /** This one with the other, which lies on the next page, below it. */
  PageCell with(PageCell below) {
    List<PageLine> all = new ArrayList<>(lines);
    all.addAll(below.lines);
    return new PageCell(all, Math.max(width, below.width));
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  String text() {
    PassageText text = new PassageText();
    writeTo(text);
    return text.text();
  }

  /** What a passage says of it where it stands first. */
  void sayIn(PassageText text) {
    if (!saidElsewhere) {
      writeTo(text);
    }
  }

  /** Writes its lines one behind the other, figures that a narrow cell breaks made whole. */
  private void writeTo(PassageText text) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isOneFigure(lines.get(i - 1), lines.get(i))) {
        text.addClose(lines.get(i));
      } else {
        text.add(lines.get(i));
      }
    }
  }

  /** Whether the other's text could have gone on in this one, for want of room in its last line. */
  boolean mayGoOnIn(PageCell below) {
    return isEmpty()
        || below.isEmpty()
        || isFull(lines.getLast(), below.lines.getFirst())
        || isOneFigure(lines.getLast(), below.lines.getFirst());
  }

  private boolean isOneFigure(PageLine above, PageLine below) {
    String end = above.text();
    String start = below.text();
    if (!isFigure(end.charAt(end.length() - 1)) || !isFigure(start.charAt(0))) {
      return false;
    }
    return SURELY_BEGUN.matcher(end).matches()
        || SURELY_CONTINUED.matcher(start).matches()
        || isFull(above, below) && !areYears(end, start);
  }

  private static boolean areYears(String end, String start) {
    return YEAR.matcher(end).matches() && YEAR.matcher(start).matches();
  }

  private static boolean isFigure(char c) {
    return Character.isDigit(c) || "≥≤<>＜＞.,．%‰％~～-–+〔〕[]()（）".indexOf(c) >= 0;
  }

  private boolean isFull(PageLine above, PageLine below) {
    float room = width - (above.right() - above.left());
    float first = below.edges()[1] - below.edges()[0];
    return room < first + PADDING * above.size();
  }
}
