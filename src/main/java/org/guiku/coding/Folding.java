package org.guiku.coding;

/** Makes the ways of writing the same alike, character by character, so that places are kept. */
final class Folding {

  private static final char FIRST_WIDE = '！';
  private static final char LAST_WIDE = '～';
  private static final int WIDTH = FIRST_WIDE - '!';

  private Folding() {}

  /** Full width to half width, every kind of space to a space. */
  static String fold(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = fold(characters[i]);
    }
    return new String(characters);
  }

  /** Without any space, for what is set wide: 市 长, 2021 年 4 月. */
  static String dense(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        dense.append(text.charAt(i));
      }
    }
    return dense.toString();
  }

  /** Its beginning, never ending within a character. */
  static String clipped(String text) {
    int end = Math.min(text.length(), DocumentText.LONGEST_LINE);
    boolean within = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, within ? end - 1 : end);
  }

  private static char fold(char character) {
    if (character >= FIRST_WIDE && character <= LAST_WIDE) {
      return (char) (character - WIDTH);
    }
    return isSpace(character) ? ' ' : character;
  }

  private static boolean isSpace(char character) {
    return character <= ' ' || character == '\u00A0' || Character.isSpaceChar(character);
  }
}
