package org.guiku.bench;

import java.text.Normalizer;
import java.util.Locale;

/** A text as a phrase is compared with it, written apart from the program's own folding. */
final class Plain {

  /** Radicals that NFKC leaves alone and that fonts of simplified script give for characters. */
  private static final String RADICALS = "⺠⺟⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";

  private static final String CHARACTERS = "民母西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

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
    int radical = RADICALS.indexOf(code);
    String written =
        radical < 0 ? Character.toString(code) : CHARACTERS.substring(radical, radical + 1);
    String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
    boolean isWidth = code >= 0xFF00 && code <= 0xFFEF;
    boolean isRadical = code >= 0x2E80 && code <= 0x2FDF || code >= 0xF900 && code <= 0xFAFF;
    return isWidth || isRadical ? narrow : written;
  }
}
