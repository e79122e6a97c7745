package org.guiku.search.suggest;

import org.guiku.search.query.Folded;

/**
 * What of a text counts when it is typed: its letters and digits, folded as the search folds them.
 */
public final class Letters {

  private Letters() {}

  public static String of(String text) {
    StringBuilder letters = new StringBuilder();
    Folded.of(text)
        .toString()
        .codePoints()
        .filter(Letters::counts)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The first so many code points. */
  static String cut(String letters, int most) {
    return count(letters) <= most
        ? letters
        : letters.substring(0, letters.offsetByCodePoints(0, most));
  }

  static int count(String letters) {
    return letters.codePointCount(0, letters.length());
  }

  private static boolean counts(int code) {
    return Character.isLetterOrDigit(code) || Character.isIdeographic(code);
  }
}
