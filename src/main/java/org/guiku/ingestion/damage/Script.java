package org.guiku.ingestion.damage;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * The two ways in which Chinese characters are written. A character belongs to one alone when the
 * old national code table of the mainland (GB 2312) has it and that of Taiwan (Big5) has not, or
 * the other way round; rare characters and names, which neither settles, belong to none.
 */
enum Script {
  SIMPLIFIED,
  TRADITIONAL;

  /** The block of ideographs that both tables draw from. */
  private static final int FIRST = 0x4E00;

  private static final int LAST = 0x9FFF;

  /** For each ideograph of the block 0, or one more than the place of its script. */
  private static final byte[] OWNERS = owners();

  /** Whether only this script writes the character so. */
  boolean owns(char character) {
    return owner(character) == ordinal() + 1;
  }

  /** Adds to each script's place how many characters of the text only it writes so. */
  static void count(String text, int[] byScript) {
    for (int i = 0; i < text.length(); i++) {
      int owner = owner(text.charAt(i));
      if (owner > 0) {
        byScript[owner - 1]++;
      }
    }
  }

  private static int owner(char character) {
    return character < FIRST || character > LAST ? 0 : OWNERS[character - FIRST];
  }

  private static byte[] owners() {
    CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
    CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
    byte[] owners = new byte[LAST - FIRST + 1];
    for (char c = FIRST; c <= LAST; c++) {
      boolean simplified = mainland.canEncode(c);
      if (simplified != taiwan.canEncode(c)) {
        owners[c - FIRST] = (byte) ((simplified ? SIMPLIFIED : TRADITIONAL).ordinal() + 1);
      }
    }
    return owners;
  }
}
