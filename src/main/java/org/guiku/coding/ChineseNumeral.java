package org.guiku.coding;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers that are written in Chinese characters: 三十五, 二〇三五, 一百二十万. */
final class ChineseNumeral {

  /** What such a number is written with. */
  static final String CHARACTERS = "〇○零一二三四五六七八九十百千万亿两";

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumeral() {}

  /** Empty where the characters make no number. */
  static Optional<BigDecimal> read(String text) {
    String plain = text.replace('〇', '零').replace('○', '零').replace('两', '二');
    if (plain.isEmpty() || plain.length() > 20) {
      return Optional.empty();
    }
    return plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) ? digits(plain) : places(plain);
  }

  /** Digit by digit, as years are written. */
  private static Optional<BigDecimal> digits(String text) {
    StringBuilder number = new StringBuilder();
    text.chars().forEach(c -> number.append(DIGITS.indexOf(c)));
    return Optional.of(new BigDecimal(number.toString()));
  }

  /** With the words for ten, hundred, thousand, and for ten thousand and its square. */
  private static Optional<BigDecimal> places(String text) {
    long whole = 0;
    long section = 0;
    long digit = -1;
    for (char c : text.toCharArray()) {
      int value = DIGITS.indexOf(c);
      int ten = "十百千".indexOf(c);
      if (value >= 0) {
        digit = value == 0 ? -1 : value;
      } else if (ten >= 0) {
        section += Math.max(1, digit) * (long) Math.pow(10, ten + 1.0);
        digit = -1;
      } else {
        section += Math.max(0, digit);
        whole = c == '万' ? whole + section * 10_000 : (whole + section) * 100_000_000;
        section = 0;
        digit = -1;
      }
    }
    long sum = whole + section + Math.max(0, digit);
    return sum == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum));
  }
}
