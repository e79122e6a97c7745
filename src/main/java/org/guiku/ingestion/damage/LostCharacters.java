package org.guiku.ingestion.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places where characters were replaced by others on their way: by a table of characters that had
 * no room for them, or by being read in another encoding than they were written in.
 */
final class LostCharacters {

  private static final String HAN = "\\p{IsHan}";

  /** Half-width signs and letters that may follow a character cut in half. */
  private static final String TORN = "[!-/:-~]";

  /**
   * A question mark in mid-word: before another half-width sign and then a character again, twice
   * in a row. A question mark alone may ask. {@code <U+00A0>} is what the language R writes for a
   * character that its encoding lacks.
   */
  private static final Pattern REPLACED =
      Pattern.compile(
          HAN
              + "\\?"
              + TORN
              + HAN
              + "|"
              + HAN
              + "\\?{2,}"
              + HAN
              + "|[\uFFFD\uE000-\uF8FF]"
              + "|(?:锟斤拷|烫烫烫|屯屯屯)|<U\\+[0-9A-F]{4}>");

  /** Chinese in either encoding read as Latin: accented letters without words. */
  private static final Pattern LATIN_RUN = Pattern.compile("[\\u0080-\\u00FF]{6,200}+");

  /** Fewer characters may be right Chinese and right UTF-8 as well. */
  private static final int SHORTEST_RUN = 6;

  /** So much around the broken place is told as belongs to the same clause. */
  private static final int BEFORE = 4;

  private static final int AFTER = 8;

  private static final Pattern CLAUSE_END = Pattern.compile("[，。；：！？、,;\\s》）)”]");

  private LostCharacters() {}

  /** The broken words, each with the rest of its clause; without overlaps, in order. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    if (mayLack(text)) {
      found.addAll(replaced(text));
      found.addAll(latin(text));
    }
    found.addAll(Misread.asGbk(text, SHORTEST_RUN));
    return found;
  }

  /** Nearly every text is sound, and this is quickly seen. */
  private static boolean mayLack(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '?' || c == '\uFFFD' || (c >= '\u0080' && c <= '\u00FF') || isOdd(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOdd(char c) {
    return (c >= '\uE000' && c <= '\uF8FF') || c == '<' || c == '锟' || c == '烫' || c == '屯';
  }

  private static List<String> replaced(String text) {
    List<String> found = new ArrayList<>();
    Matcher replaced = REPLACED.matcher(text);
    int from = 0;
    while (from <= text.length() && replaced.find(from)) {
      int start = before(text, replaced.start(), from);
      from = after(text, replaced.end());
      found.add(text.substring(start, from));
    }
    return found;
  }

  private static List<String> latin(String text) {
    return LATIN_RUN
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(Misread::isLatin)
        .toList();
  }

  private static int before(String text, int start, int least) {
    int begin = Math.max(least, start - BEFORE);
    for (int i = start - 1; i >= begin; i--) {
      if (CLAUSE_END.matcher(text.substring(i, i + 1)).matches()) {
        return i + 1;
      }
    }
    return withinPair(text, begin) ? begin + 1 : begin;
  }

  private static int after(String text, int end) {
    int most = Math.min(text.length(), end + AFTER);
    for (int i = end; i < most; i++) {
      if (CLAUSE_END.matcher(text.substring(i, i + 1)).matches()) {
        return i + 1;
      }
    }
    return withinPair(text, most) ? most + 1 : most;
  }

  private static boolean withinPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }
}
