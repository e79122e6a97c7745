package org.guiku.ingestion.damage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
   * in a row, or before a figure that follows without a break. A question mark alone may ask.
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
              + "|(?:锟斤拷|烫烫烫|屯屯屯)");

  /** Chinese written in UTF-8 and read as GBK, in which it seems to be Chinese still. */
  private static final Pattern HAN_RUN = Pattern.compile(HAN + "{6,200}+");

  /** Chinese in either encoding read as Latin: accented letters without words. */
  private static final Pattern LATIN_RUN = Pattern.compile("[\u0080-\u00FF]{6,200}+");

  private static final Charset GBK = Charset.forName("GBK");

  /** So much around the broken place is told as belongs to the same clause. */
  private static final int BEFORE = 4;

  private static final int AFTER = 8;

  private static final Pattern CLAUSE_END = Pattern.compile("[，。；：！？、,;\\s》）)”]");

  private LostCharacters() {}

  /** The broken words, each with the rest of its clause; without overlaps, in order. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher replaced = REPLACED.matcher(text);
    int from = 0;
    while (from <= text.length() && replaced.find(from)) {
      int start = before(text, replaced.start(), from);
      from = after(text, replaced.end());
      found.add(text.substring(start, from));
    }
    found.addAll(misread(HAN_RUN, GBK, text));
    found.addAll(misread(LATIN_RUN, StandardCharsets.ISO_8859_1, text));
    return found;
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

  private static List<String> misread(Pattern run, Charset readAs, String text) {
    return run.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(group -> isMisread(group, readAs))
        .collect(Collectors.toList());
  }

  /** Right Chinese is hardly ever right UTF-8 as well; of 18 bytes about one in a million. */
  private static boolean isMisread(String run, Charset readAs) {
    try {
      ByteBuffer bytes =
          readAs
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(run));
      // The run may end within a character.
      int whole = bytes.limit() - bytes.limit() % 3;
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.slice(0, whole)).toString();
      return text.codePoints().filter(LostCharacters::isHan).count() * 2 >= text.length();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
