package org.guiku.search.query;

/**
 * The brackets around the year of a document number, 〔2021〕 in print: on the way they become
 * [2021], 【2021】, 〖2021〗 or (2021), and stand for 〔 and 〕 in each of these forms.
 */
public final class YearBrackets {

  /** In their folded form, each opening one before its mate. */
  private static final String FORMS = "〔〕[]【】()〖〗";

  private static final int DIGITS = 4;

  /** Code points from the opening to the closing one, both counted. */
  static final int LENGTH = DIGITS + 2;

  private YearBrackets() {}

  /** The same text with the usual brackets around its years; all else stays. */
  public static String usual(String text) {
    int[] codes = text.codePoints().toArray();
    for (int end = LENGTH; end <= codes.length; end++) {
      if (endAt(end, codes)) {
        codes[end - LENGTH] = '〔';
        codes[end - 1] = '〕';
      }
    }
    return new String(codes, 0, codes.length);
  }

  /** The same text with the usual form of every bracket, whatever stands between. */
  public static String allUsual(String text) {
    StringBuilder usual = new StringBuilder();
    text.codePoints().map(YearBrackets::usualOfUnfolded).forEach(usual::appendCodePoint);
    return usual.toString();
  }

  private static int usualOfUnfolded(int code) {
    int folded = Characters.fold(code);
    int usual = usual(folded);
    return usual == folded ? code : usual;
  }

  /** The usual form of a bracket; all else stays. */
  static int usual(int code) {
    int form = FORMS.indexOf(code);
    return form < 0 ? code : FORMS.codePointAt(form % 2);
  }

  /** Whether a year in brackets of one form, or of two, ends there. */
  static boolean endAt(int end, int[] codes) {
    int start = end - LENGTH;
    if (start < 0 || usual(codes[end - 1]) != '〕' || usual(codes[start]) != '〔') {
      return false;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (codes[i] < '0' || codes[i] > '9') {
        return false;
      }
    }
    return true;
  }
}
