package org.guiku.documents;

/** Cuts texts to what a column holds. */
final class Clipped {

  private Clipped() {}

  static String to(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    boolean withinOne = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, withinOne ? length - 1 : length);
  }
}
