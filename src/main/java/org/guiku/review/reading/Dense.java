package org.guiku.review.reading;

import java.util.Locale;

/** Text as it is compared: without white space, and with one form for each mark. */
final class Dense {

  private static final String FORMS = "，,；;：:（(）)．.“\"”\"‘'’'「\"」\"—-–-％%～~";

  private Dense() {}

  static String of(String text) {
    StringBuilder dense = new StringBuilder();
    text.codePoints()
        .filter(each -> !isSpace(each))
        .map(Dense::folded)
        .forEach(dense::appendCodePoint);
    return dense.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static int folded(int character) {
    int at = FORMS.indexOf(character);
    return at >= 0 && at % 2 == 0 ? FORMS.charAt(at + 1) : character;
  }
}
