package org.guiku.ingestion.structure;

/** Which characters stand in words that spaces part, and which end sentences. */
final class Scripts {

  private static final String ENDS = "。！？；：!?;:…";
  private static final String CLOSING = "”’」』）)】》〉〕］\"'";

  private Scripts() {}

  /**
   * Whether two pieces of a text keep a space between them when they come on one line: those of
   * Latin letters, figures and their marks do, Han does not.
   */
  static boolean wantSpaceBetween(CharSequence before, CharSequence after) {
    return isNarrow(Character.codePointBefore(before, before.length()))
        && isNarrow(Character.codePointAt(after, 0));
  }

  /** Whether just one of two pieces is of Latin letters or figures where they meet. */
  static boolean isMixed(CharSequence before, CharSequence after) {
    return isNarrow(Character.codePointBefore(before, before.length()))
        != isNarrow(Character.codePointAt(after, 0));
  }

  /** Whether a text ends as sentences do, closing quotation marks and brackets left aside. */
  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(text.charAt(last)) >= 0 || endsLatinSentence(text, last);
  }

  private static boolean endsLatinSentence(String text, int last) {
    return text.charAt(last) == '.' && last > 0 && Character.isLetter(text.charAt(last - 1));
  }

  private static boolean isNarrow(int c) {
    return c < 0x0590 && c != '·' && c != '—' || c >= 0x1E00 && c < 0x2000 || isSharedMark(c);
  }

  /** Marks that Chinese shares are taken for Chinese, but for dashes and the euro sign. */
  private static boolean isSharedMark(int c) {
    return c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '€';
  }
}
