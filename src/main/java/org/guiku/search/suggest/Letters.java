package org.guiku.search.suggest;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What of a text counts when it is typed: its letters and digits, without width and case. Unlike a
 * search it tells characters apart that stand for one another (覆, 复), as it shows what it finds;
 * where they sound alike they are found by that.
 */
public final class Letters {

  private Letters() {}

  public static String of(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
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
