package org.guiku.search.query;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says years in the other numerals: 2035年 is 二〇三五年. */
final class Years {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ZEROS = "〇○◯零OＯo0";

  private static final Pattern ARABIC =
      Pattern.compile("(?<![0-9A-Za-z.,])(?:19|20)[0-9]{2}(?![0-9A-Za-z.,])");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![N])(?:一九|二[Z])[N]{2}(?![N十百千万亿])".replace("N", DIGITS + ZEROS).replace("Z", ZEROS));

  private Years() {}

  /** The same word with all its years in the other numerals; empty where it has none. */
  static Optional<String> otherwise(String word) {
    String folded = Scope.folded(word);
    String chinese = ARABIC.matcher(folded).replaceAll(Years::inChinese);
    String other =
        chinese.equals(folded) ? CHINESE.matcher(folded).replaceAll(Years::inArabic) : chinese;
    return Optional.of(other).filter(text -> !text.equals(folded));
  }

  private static String inChinese(MatchResult year) {
    StringBuilder text = new StringBuilder();
    year.group().chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
    return text.toString();
  }

  private static String inArabic(MatchResult year) {
    StringBuilder text = new StringBuilder();
    year.group().chars().forEach(digit -> text.append(Math.max(0, DIGITS.indexOf(digit))));
    return text.toString();
  }
}
