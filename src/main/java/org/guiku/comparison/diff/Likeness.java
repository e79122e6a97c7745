package org.guiku.comparison.diff;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a text has in common with others: its pairs of neighbouring letters, each as often as it
 * occurs. Figures are left open, so that a passage of which only figures changed stays itself.
 */
public final class Likeness {

  /** From so many pairs on, a text that stands whole within another is told from one by chance. */
  private static final int TELLING = 10;

  private static final double OF_PART = 0.55;

  /** A text that is more times as long is another, whatever it holds. */
  private static final int LONGEST_TIMES = 6;

  private final int[] pairs;

  private Likeness(int[] pairs) {
    this.pairs = pairs;
  }

  public static Likeness of(String text) {
    int[] pairs = new int[text.length() + 1];
    int count = 0;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      if (c == 0 || c == '0' && before == '0') {
        continue;
      }
      pairs[count++] = before << 16 | c;
      before = c;
    }
    int[] sorted = Arrays.copyOf(pairs, count);
    Arrays.sort(sorted);
    return new Likeness(sorted);
  }

  /** Spaces and marks do not count, all digits are one. */
  private static char folded(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    return Character.isLetter(c) || c == '%' ? c : 0;
  }

  public int size() {
    return pairs.length;
  }

  /** Its pairs, each once. */
  public IntStream pairs() {
    return Arrays.stream(pairs).distinct();
  }

  /** From 0 to 1, the same seen from either; a text that is all within another reaches 0.55. */
  public double with(Likeness other) {
    int shorter = Math.min(size(), other.size());
    if (shorter * LONGEST_TIMES < Math.max(size(), other.size())) {
      return 0;
    }
    double common = common(other);
    if (common == 0) {
      return 0;
    }
    double whole = 2 * common / (size() + other.size());
    return shorter < TELLING ? whole : Math.max(whole, OF_PART * common / shorter);
  }

  /** Which part of this is in another, from 0 to 1. */
  public double within(Likeness other) {
    return size() == 0 ? 0 : (double) common(other) / size();
  }

  /** What is left of this when what the other has is taken away. */
  public Likeness without(Likeness other) {
    int[] left = new int[pairs.length];
    int count = 0;
    int j = 0;
    for (int pair : pairs) {
      while (j < other.pairs.length && other.pairs[j] < pair) {
        j++;
      }
      if (j < other.pairs.length && other.pairs[j] == pair) {
        j++;
      } else {
        left[count++] = pair;
      }
    }
    return new Likeness(Arrays.copyOf(left, count));
  }

  private int common(Likeness other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      if (pairs[i] == other.pairs[j]) {
        common++;
        i++;
        j++;
      } else if (pairs[i] < other.pairs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
