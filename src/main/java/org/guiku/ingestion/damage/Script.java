package org.guiku.ingestion.damage;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The two ways in which Chinese characters are written. A character belongs to one alone when the
 * old national code table of the mainland (GB 2312) has it and that of Taiwan (Big5) has not, or
 * the other way round; rare characters and names, which neither settles, belong to none.
 */
enum Script {
  SIMPLIFIED("GB2312", "Big5"),
  TRADITIONAL("Big5", "GB2312");

  /** The block of ideographs that both tables draw from. */
  private static final int FIRST = 0x4E00;

  private static final int LAST = 0x9FFF;

  private final BitSet own = new BitSet(LAST + 1);

  Script(String having, String lacking) {
    var has = Charset.forName(having).newEncoder();
    var lacks = Charset.forName(lacking).newEncoder();
    for (char c = FIRST; c <= LAST; c++) {
      own.set(c, has.canEncode(c) && !lacks.canEncode(c));
    }
  }

  /** Whether only this script writes the character so. */
  boolean owns(int character) {
    return own.get(character);
  }

  /** How many characters of the text only this script writes so. */
  long count(String text) {
    return text.chars().filter(this::owns).count();
  }

  Script other() {
    return this == SIMPLIFIED ? TRADITIONAL : SIMPLIFIED;
  }
}
