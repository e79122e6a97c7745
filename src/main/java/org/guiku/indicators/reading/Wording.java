package org.guiku.indicators.reading;

import java.util.List;

/** How cells are written, whatever their width and spacing. */
final class Wording {

  /** Longest cell that is looked into; what is longer is no head, name or value. */
  static final int LONGEST = 300;

  private static final int FULL_WIDTH_FIRST = '！';
  private static final int FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH_SHIFT = '！' - '!';

  private Wording() {}

  /** As it stands, runs of white space made one space. */
  static String tidy(String cell) {
    String text = cell.replaceAll("[\\s\\u00a0\\u3000\\u200b\\ufeff]+", " ").strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** The same characters at half width, each at its place. */
  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean full = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST;
      half.append(full ? (char) (c - FULL_WIDTH_SHIFT) : c);
    }
    return half.toString();
  }

  /** For comparing: half width, without any space. */
  static String folded(String cell) {
    return halfWidth(tidy(cell)).replace(" ", "");
  }

  static List<String> tidy(List<String> row) {
    return row.stream().map(Wording::tidy).toList();
  }
}
