package org.guiku.coding;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number of a five-year period, read from text: 14 for 2021 to 2025.
 *
 * <p>One rule: a period is named by its short name (十四五), its ordinal (第十四个五年规划, 14th Five-Year
 * Plan) or its years (2021—2025); a text that names two different ones tells neither.
 */
public final class Period {

  /** One way of naming a period; a match may turn out to name none. */
  private record Wording(Pattern pattern, Function<MatchResult, OptionalInt> number) {

    IntStream numbersIn(String text) {
      return pattern.matcher(text).results().map(number).flatMapToInt(OptionalInt::stream);
    }
  }

  /** Passages from the first on that may be cover: title, issuing body, date, subtitle. */
  private static final int COVER = 8;

  /** Characters of a line of a cover; with what is longer the body begins. */
  private static final int LONGEST_LINE = 40;

  private static final Pattern SENTENCE = Pattern.compile(".*[。！？；：，、….!?;:,]\\s*", Pattern.DOTALL);
  private static final Pattern NAMED_TEXT = Pattern.compile("《[^《》]*》");

  private static final String TO_NINE = "一二三四五六七八九";
  private static final String DIGIT = "0-9〇○零" + TO_NINE;
  private static final String OPEN = "[“\"「『‘']";
  private static final String CLOSE = "[”\"」』’']";

  /** What makes a short name part of a longer number: 二十四五, 十四五百. */
  private static final String NUMERAL = TO_NINE + "十百千万亿零〇○两几";

  /** Units that make an unquoted short name a guess at a number: 十四五岁, 十四五天. */
  private static final String UNIT = "[岁里倍次个]|年(?![度鉴])|天(?!然)";

  private static final String TENS = "(十[" + TO_NINE + "])[·•.]?五";

  private static final List<Wording> WORDINGS =
      List.of(
          ordinal(OPEN + TENS + CLOSE),
          ordinal("(?<![第" + NUMERAL + "])" + TENS + "(?![" + NUMERAL + "]|" + UNIT + ")"),
          // The old short names, 一五 to 十五, are everyday numbers where no plan follows them.
          ordinal("(?<![第" + NUMERAL + "])([" + TO_NINE + "十])五" + CLOSE + "?(?:计划|规划|时期|期间)"),
          ordinal("第\\s*(十?[" + TO_NINE + "]|十|[1-9][0-9]?)\\s*个五年"),
          ordinal("(?i)\\b([1-9][0-9]?)(?:st|nd|rd|th)[ -]+(?:(?:five|5)[ -]?years?|FYP)\\b"),
          ordinal("(?i)^\\s*([1-9][0-9]?)(?:st|nd|rd|th)\\s*$"),
          new Wording(
              Pattern.compile(
                  "(?<![D])(?<![D]-)([D]{4})\\s*年?\\s*[-‐‑–—―─~至到]{1,2}\\s*([D]{4})(?![D]|-[D])"
                      .replace("D", DIGIT)),
              Period::ofYears));

  private Period() {}

  /** The period that a text names, where it names exactly one. */
  public static OptionalInt in(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    int[] numbers =
        WORDINGS.stream().flatMapToInt(way -> way.numbersIn(folded)).distinct().toArray();
    return numbers.length == 1 ? OptionalInt.of(numbers[0]) : OptionalInt.empty();
  }

  /**
   * The period of a document: by its title, else by the first line of its cover that names one,
   * else by the plan that its opening paragraph names in 《》. What else a body says of periods is no
   * word on its own: a yearly report, too, speaks of the plan it carries out.
   *
   * @param title empty where there is none
   * @param passages in reading order
   */
  public static OptionalInt of(String title, List<String> passages) {
    return speaker(title, passages).map(Period::in).orElse(OptionalInt.empty());
  }

  /** The words that name a document's period: its title, a line of its cover, or a plan's title. */
  static Optional<String> speaker(String title, List<String> passages) {
    List<String> first = passages.stream().limit(COVER).toList();
    Stream<String> cover =
        first.stream().takeWhile(Period::isShort).filter(line -> !SENTENCE.matcher(line).matches());
    Stream<String> opening =
        first.stream().dropWhile(Period::isShort).limit(1).flatMap(Period::namedTexts);
    return Stream.of(Stream.of(title), cover, opening)
        .flatMap(texts -> texts)
        .filter(text -> in(text).isPresent())
        .findFirst();
  }

  /** The year in which a period begins: 2021 for the fourteenth. */
  public static int firstYear(int number) {
    // The first began in 1953, and three years lay between the second and the third.
    return number <= 2 ? 1948 + 5 * number : 1951 + 5 * number;
  }

  private static boolean isShort(String passage) {
    return passage.strip().length() <= LONGEST_LINE;
  }

  private static Stream<String> namedTexts(String paragraph) {
    return NAMED_TEXT.matcher(paragraph).results().map(MatchResult::group);
  }

  private static Wording ordinal(String pattern) {
    return new Wording(Pattern.compile(pattern), match -> OptionalInt.of(numeral(match.group(1))));
  }

  /** 1 to 99 in figures, or 1 to 19 in Chinese numerals. */
  private static int numeral(String text) {
    if (Character.digit(text.charAt(0), 10) >= 0) {
      return Integer.parseInt(text);
    }
    int tens = text.startsWith("十") ? 10 : 0;
    return tens + TO_NINE.indexOf(text.charAt(text.length() - 1)) + 1;
  }

  private static OptionalInt ofYears(MatchResult match) {
    int first = year(match.group(1));
    int last = year(match.group(2));
    return IntStream.range(1, 100)
        .filter(number -> firstYear(number) == first && first + 4 == last)
        .findFirst();
  }

  private static int year(String digits) {
    return digits.chars().map(Period::digit).reduce(0, (year, digit) -> 10 * year + digit);
  }

  private static int digit(int character) {
    return Character.isDigit(character)
        ? Character.digit(character, 10)
        : TO_NINE.indexOf(character) + 1;
  }
}
