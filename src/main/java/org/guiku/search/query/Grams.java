package org.guiku.search.query;

/**
 * The terms under which an index keeps a text: at each position the pair that the code point forms
 * with its successor (at the end the code point alone), and where a run of letters and digits
 * begins the whole run, in all readings. A literal of n code points is then an exact phrase of
 * pairs, a single one the beginning of some term, and a word's edges are runs.
 */
public final class Grams {

  private static final char RUN_MARK = '\u0001';

  /** Longer runs are kept by their beginning and their length; their pairs tell the rest. */
  private static final int LONGEST_RUN = 64;

  private final Folded text;
  private final StringBuilder gram = new StringBuilder();
  private int position = -1;

  /** Of the pairs at this position, in all readings, and of its run. */
  private int left;

  private boolean runLeft;

  public Grams(Folded text) {
    this.text = text;
  }

  /** Moves to the next term; false when there is none. */
  public boolean next() {
    if (left == 0 && !runLeft && !advance()) {
      return false;
    }
    gram.setLength(0);
    if (left > 0) {
      appendPair(--left);
    } else {
      runLeft = false;
      appendRun(gram, text, position, text.runEnd(position));
    }
    return true;
  }

  /** Where the term stands, from 0 and without gaps. */
  public int position() {
    return position;
  }

  /** The term; changes with the next one. */
  public CharSequence gram() {
    return gram;
  }

  static boolean isWhole(int runLength) {
    return runLength <= LONGEST_RUN;
  }

  static String one(int code) {
    return Character.toString(code);
  }

  static String pair(int first, int second) {
    return new StringBuilder().appendCodePoint(first).appendCodePoint(second).toString();
  }

  static String run(Folded text, int start, int end) {
    StringBuilder gram = new StringBuilder();
    appendRun(gram, text, start, end);
    return gram.toString();
  }

  private boolean advance() {
    if (++position >= text.length()) {
      return false;
    }
    left = text.readings(position) * readingsOfNext();
    runLeft = text.startsRun(position);
    return true;
  }

  private int readingsOfNext() {
    return position + 1 < text.length() ? text.readings(position + 1) : 1;
  }

  private void appendPair(int number) {
    int seconds = readingsOfNext();
    gram.appendCodePoint(text.reading(position, number / seconds));
    if (position + 1 < text.length()) {
      gram.appendCodePoint(text.reading(position + 1, number % seconds));
    }
  }

  private static void appendRun(StringBuilder gram, Folded text, int start, int end) {
    gram.append(RUN_MARK);
    int kept = Math.min(end, start + LONGEST_RUN);
    for (int i = start; i < kept; i++) {
      gram.appendCodePoint(text.code(i));
    }
    if (kept < end) {
      gram.append(RUN_MARK).append(end - start);
    }
  }
}
