package org.guiku.search.query;

/**
 * The terms under which an index keeps a text: at each position the pair that the code point forms
 * with its successor (at the end the code point alone), and where a run of letters and digits
 * begins the whole run. A literal of n code points is then an exact phrase of pairs, a single one
 * the beginning of some term, and a word's edges are runs.
 */
public final class Grams {

  private static final char RUN_MARK = '\u0001';

  /** Longer runs are kept by their beginning and their length; their pairs tell the rest. */
  private static final int LONGEST_RUN = 64;

  private static final int STEPS = 7;

  private final Folded text;
  private final StringBuilder gram = new StringBuilder();
  private int position;
  private int step = -1;

  public Grams(Folded text) {
    this.text = text;
  }

  /** Moves to the next term; false when there is none. */
  public boolean next() {
    do {
      if (++step == STEPS) {
        step = 0;
        position++;
      }
      if (position >= text.length()) {
        return false;
      }
    } while (!compose());
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

  private boolean compose() {
    gram.setLength(0);
    int i = position;
    return switch (step) {
      case 0 -> !hasNext(i) && add(text.code(i));
      case 1 -> !hasNext(i) && add(text.alternative(i));
      case 2 -> hasNext(i) && add(text.code(i)) && add(text.code(i + 1));
      case 3 -> hasNext(i) && add(text.alternative(i)) && add(text.code(i + 1));
      case 4 -> hasNext(i) && add(text.code(i)) && add(text.alternative(i + 1));
      case 5 -> hasNext(i) && add(text.alternative(i)) && add(text.alternative(i + 1));
      default -> addRun(i);
    };
  }

  private boolean hasNext(int i) {
    return i + 1 < text.length();
  }

  private boolean add(int code) {
    if (code == Characters.DROPPED) {
      return false;
    }
    gram.appendCodePoint(code);
    return true;
  }

  private boolean addRun(int i) {
    if (!text.startsRun(i)) {
      return false;
    }
    appendRun(gram, text, i, text.runEnd(i));
    return true;
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
