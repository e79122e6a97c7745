package org.guiku.comparison.diff;

import java.util.BitSet;
import java.util.List;

/**
 * The characters that two runs of words share at their ends, up to where at least one of the runs
 * is cut. Words are cut differently beside other words, so runs without an equal word may yet begin
 * alike.
 *
 * @param head number of characters at the beginning
 * @param tail number of characters at the end, none of them counted as head
 */
public record SharedEnds(int head, int tail) {

  /** Of runs of words in order. */
  public static SharedEnds of(List<String> left, List<String> right) {
    String before = String.join("", left);
    String after = String.join("", right);
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    BitSet cuts = cuts(left);
    cuts.or(cuts(right));
    for (int i = 0; i < shorter && before.charAt(i) == after.charAt(i); i++) {
      head = cuts.get(i + 1) && mayCut(before, i + 1) && mayCut(after, i + 1) ? i + 1 : head;
    }
    int tail = 0;
    BitSet fromEnd = cuts(left.reversed());
    fromEnd.or(cuts(right.reversed()));
    int most = shorter - head;
    for (int i = 1; i <= most && fromEnd(before, i) == fromEnd(after, i); i++) {
      boolean cut = fromEnd.get(i) && mayCut(before, before.length() - i);
      tail = cut && mayCut(after, after.length() - i) ? i : tail;
    }
    return new SharedEnds(head, tail);
  }

  private static char fromEnd(String text, int place) {
    return text.charAt(text.length() - place);
  }

  private static BitSet cuts(List<String> words) {
    BitSet cuts = new BitSet();
    int at = 0;
    for (String word : words) {
      at += word.length();
      cuts.set(at);
    }
    return cuts;
  }

  /** Not within a number, nor between it and its unit, nor within a Latin word. */
  private static boolean mayCut(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean inNumber = Character.isDigit(before) || Character.isDigit(after);
    return !inNumber && !(isLatin(before) && isLatin(after));
  }

  private static boolean isLatin(char character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }
}
