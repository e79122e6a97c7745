package org.guiku.bench;

import java.text.Normalizer;
import java.util.Locale;

/** A text as a phrase is compared with it, written apart from the program's own folding. */
final class Plain {

  private Plain() {}

  /** Without white space and invisible characters; width, case and the forms of zero made one. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(code -> !Character.isWhitespace(code) && !Character.isSpaceChar(code))
        .filter(code -> !Character.isISOControl(code))
        .filter(code -> Character.getType(code) != Character.FORMAT)
        .mapToObj(Plain::narrow)
        .forEach(plain::append);
    return plain.toString().toLowerCase(Locale.ROOT).replaceAll("[○◯零]", "〇");
  }

  /** NFKC of one character, unless that would make several of it, as it does of ㈠ and …. */
  private static String narrow(int code) {
    String written = Character.toString(code);
    String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
    boolean isWidth = code >= 0xFF00 && code <= 0xFFEF;
    boolean isRadical = code >= 0x2E80 && code <= 0x2FDF || code >= 0xF900 && code <= 0xFAFF;
    return isWidth || isRadical ? narrow : written;
  }
}
