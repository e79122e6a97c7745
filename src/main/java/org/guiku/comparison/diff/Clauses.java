package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of two texts in which they differ. To cut a text into words costs far more than to
 * see which of its characters are others, and a change seldom touches more than its own clause.
 */
final class Clauses {

  private static final String ENDS = "。；！？，、\t\n";

  /** So many characters around a difference suffice to see the words in it. */
  private static final int REACH = 5;

  private static final String NUMERALS = "〇○零一二三四五六七八九十百千万亿两分之点年月日至到％";

  private final String left;
  private final String right;
  private final List<Hunk> found = new ArrayList<>();

  private Clauses(String left, String right) {
    this.left = left;
    this.right = right;
  }

  /** In order, by characters; equal outside of them. */
  static List<Hunk> ofDifference(String left, String right) {
    Clauses clauses = new Clauses(left, right);
    Hunks.between(characters(left), characters(right)).forEach(clauses::add);
    return clauses.found;
  }

  private static int[] characters(String text) {
    int[] characters = new int[text.length()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = text.charAt(i);
    }
    return characters;
  }

  private void add(Hunk hunk) {
    int x = hunk.leftStart();
    int y = hunk.rightStart();
    int endOfLast = found.isEmpty() ? 0 : found.getLast().leftEnd();
    boolean opened = false;
    while (!opened && x > endOfLast) {
      x--;
      y--;
      opened = isCut(left, x, hunk.leftStart() - x);
    }
    Hunk clause = ended(x, hunk.leftEnd(), y, hunk.rightEnd());
    if (!found.isEmpty() && clause.leftStart() <= endOfLast) {
      Hunk last = found.removeLast();
      clause = new Hunk(last.leftStart(), clause.leftEnd(), last.rightStart(), clause.rightEnd());
    }
    found.add(clause);
  }

  /** Runs on to the next mark; what follows a difference is equal up to the next difference. */
  private Hunk ended(int leftStart, int leftEnd, int rightStart, int rightEnd) {
    int x = leftEnd;
    int y = rightEnd;
    boolean closed = false;
    while (!closed
        && x < left.length()
        && y < right.length()
        && left.charAt(x) == right.charAt(y)) {
      closed = isCut(left, x, x - leftEnd);
      x++;
      y++;
    }
    return new Hunk(leftStart, x, rightStart, y);
  }

  /** The place of the first mark that ends a clause, or -1. */
  static int firstEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The place of the last mark that ends a clause, or -1. */
  static int lastEnd(String text) {
    int i = text.length() - 1;
    while (i >= 0 && !isEnd(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** Whether one may stop at a character: at a mark, or far enough away and not in a figure. */
  private static boolean isCut(String text, int at, int away) {
    char c = text.charAt(at);
    return isEnd(c) || away >= REACH && c > 0x3000 && NUMERALS.indexOf(c) < 0;
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }
}
