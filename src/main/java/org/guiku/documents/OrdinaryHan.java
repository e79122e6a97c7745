package org.guiku.documents;

import java.text.Normalizer;

/**
 * Gives ordinary characters for those that only look like them.
 *
 * <p>Fonts that draw 文 and ⽂ with one shape lead writers of PDF to name the radical. Radicals of
 * Kangxi and compatibility ideographs are mapped by NFKC; for the supplement of radicals, which it
 * leaves alone, the ideographs are those that Unicode calls equivalent
 * (EquivalentUnifiedIdeograph).
 */
public final class OrdinaryHan {

  private static final char SUPPLEMENT = '\u2E80';

  /** From U+2E80 on; a blank keeps the radical, which has no ideograph in the basic plane. */
  private static final String IDEOGRAPHS =
      " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑彐忄心扌攵 旡日月歺母"
          + "民氵氺灬爫爫丬牛犭王 目示礻 糹纟罓罒㓁  羊  耂肀 月 艹艹"
          + "艹虎衤覀西见角 讠贝 车辶辶辶阝钅長镸长门 阝雨青韦页风飞食 飠"
          + "饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private OrdinaryHan() {}

  /** The same text with ordinary characters, each in the place of one. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(OrdinaryHan::isDisguised)) {
      return text;
    }
    StringBuilder ordinary = new StringBuilder(text.length());
    text.codePoints().forEach(c -> ordinary.append(isDisguised(c) ? ordinary(c) : toString(c)));
    return ordinary.toString();
  }

  private static boolean isDisguised(int c) {
    return c >= SUPPLEMENT && c <= 0x2FDF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }

  private static String ordinary(int c) {
    int place = c - SUPPLEMENT;
    boolean listed = place >= 0 && place < IDEOGRAPHS.length() && IDEOGRAPHS.charAt(place) != ' ';
    return listed
        ? String.valueOf(IDEOGRAPHS.charAt(place))
        : Normalizer.normalize(toString(c), Normalizer.Form.NFKC);
  }

  private static String toString(int c) {
    return Character.toString(c);
  }
}
