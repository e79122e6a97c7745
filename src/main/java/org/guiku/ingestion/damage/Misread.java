package org.guiku.ingestion.damage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese that was written in UTF-8 and read in another encoding. Right Chinese is hardly ever
 * right UTF-8 as well: most of it fails at its first character.
 */
final class Misread {

  /** For each character of the basic plane its two bytes of GBK, or 0. */
  private static final char[] GBK = gbk();

  private Misread() {}

  /**
   * The runs that were read as GBK, in which they seem to be Chinese still.
   *
   * @param shortest characters of a run
   */
  static List<String> asGbk(String text, int shortest) {
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int length = runAt(text, i);
      if (length >= shortest) {
        found.add(text.substring(i, i + length));
      }
      i += Math.max(1, length);
    }
    return found;
  }

  /** Whether accented letters are the bytes of Chinese. */
  static boolean isLatin(String run) {
    byte[] bytes = run.getBytes(StandardCharsets.ISO_8859_1);
    try {
      int whole = bytes.length - bytes.length % 3;
      CharBuffer text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, whole));
      return text.chars().filter(Misread::isHan).count() * 2 >= text.length();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** How many characters from there on have bytes that are Chinese in UTF-8. */
  private static int runAt(String text, int start) {
    int place = 0;
    int i = start;
    while (i < text.length() && text.charAt(i) >= 0x80) {
      int bytes = GBK[text.charAt(i)];
      if (bytes == 0 || !fits(bytes >> 8, place) || !fits(bytes & 0xFF, place + 1)) {
        break;
      }
      place += 2;
      i++;
    }
    return i - start;
  }

  /** The block of ideographs begins with one of six bytes, and two of another kind follow. */
  private static boolean fits(int value, int place) {
    return place % 3 == 0 ? value >= 0xE4 && value <= 0xE9 : value >= 0x80 && value <= 0xBF;
  }

  private static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static char[] gbk() {
    CharsetEncoder encoder = Charset.forName("GBK").newEncoder();
    char[] table = new char[1 << 16];
    for (char c = 0x80; c < 0xFFFF; c++) {
      if (encoder.canEncode(c)) {
        byte[] bytes = String.valueOf(c).getBytes(encoder.charset());
        table[c] = bytes.length == 2 ? (char) ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) : 0;
      }
    }
    return table;
  }
}
