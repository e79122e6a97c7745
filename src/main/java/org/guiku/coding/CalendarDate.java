package org.guiku.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as documents write them: 2021年6月30日, 2021-06-30, 二〇二一年六月三十日. */
final class CalendarDate {

  private static final String DIGIT = "[0-9〇○Oo零一二三四五六七八九]";
  private static final String NUMBER = "([0-9]{1,2}|[正元一二三四五六七八九十廿卅]{1,3})";

  /** In folded text. */
  static final String DAY =
      "("
          + DIGIT
          + "(?: ?"
          + DIGIT
          + "){3}) ?[年./-] ?"
          + NUMBER
          + " ?[月./-] ?"
          + NUMBER
          + "(?![0-9])(?: ?[日号])?";

  private static final Pattern ANY = Pattern.compile("(?<!" + DIGIT + ")" + DAY);
  private static final Pattern ALONE = Pattern.compile("[(—–-]{0,4} ?" + DAY + " ?\\)?");

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int EARLIEST = 1949;
  private static final int LATEST = 2099;

  private CalendarDate() {}

  /** The day that a folded text is, and nothing else but brackets or dashes around it. */
  static Optional<LocalDate> of(String text) {
    Matcher matcher = ALONE.matcher(text.strip());
    return matcher.matches() ? Optional.ofNullable(date(matcher)) : Optional.empty();
  }

  /** The days that a folded text names. */
  static List<LocalDate> in(String text) {
    return ANY.matcher(text)
        .results()
        .map(CalendarDate::date)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** The first day that a folded text names. */
  static Optional<LocalDate> firstIn(String text) {
    return in(text).stream().findFirst();
  }

  private static @Nullable LocalDate date(MatchResult match) {
    int year = year(match.group(1));
    try {
      return year < EARLIEST || year > LATEST
          ? null
          : LocalDate.of(year, number(match.group(2)), number(match.group(3)));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static int year(String text) {
    return Folding.dense(text).chars().map(CalendarDate::digit).reduce(0, (y, d) -> 10 * y + d);
  }

  private static int digit(int character) {
    return character >= '0' && character <= '9'
        ? character - '0'
        : Math.max(0, DIGITS.indexOf(character));
  }

  /** 1 to 39, in figures or as 三, 十, 十五, 二十, 二十五, 廿五. */
  private static int number(String text) {
    if (text.charAt(0) <= '9') {
      return Integer.parseInt(text);
    }
    String plain = text.replace("廿", "二十").replace("卅", "三十").replace("正", "一").replace("元", "一");
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return plain.length() == 1 ? digit(plain.charAt(0)) : 0;
    }
    int tens = ten == 0 ? 1 : digit(plain.charAt(0));
    return 10 * tens + (ten + 1 < plain.length() ? digit(plain.charAt(ten + 1)) : 0);
  }
}
