package org.guiku.ingestion.extract;

import java.util.Locale;

/** Numbers in the formats of Word's lists (ECMA-376, part 1, 17.18.59). */
final class WordNumbers {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private WordNumbers() {}

  /** In decimal digits where the format is a rare one or the number beyond it. */
  static String render(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> "%02d".formatted(number);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(number);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
      case "ideographTraditional" -> one(number, STEMS);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      default -> String.valueOf(number);
    };
  }

  private static String chinese(int number) {
    if (number < 1 || number > 999) {
      return String.valueOf(number);
    }
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    String high = hundreds == 0 ? "" : digit(hundreds) + "百";
    String middle = tens == 0 ? "" : (tens == 1 && hundreds == 0 ? "" : digit(tens)) + "十";
    String gap = hundreds > 0 && tens == 0 && ones > 0 ? "零" : "";
    return high + middle + gap + (ones == 0 ? "" : digit(ones));
  }

  private static String digit(int digit) {
    return String.valueOf(DIGITS.charAt(digit));
  }

  private static String digits(int number) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> digits.append(DIGITS.charAt(Math.max(0, c - '0'))));
    return digits.toString();
  }

  private static String one(int number, String of) {
    return number >= 1 && number <= of.length()
        ? String.valueOf(of.charAt(number - 1))
        : String.valueOf(number);
  }

  private static String circled(int number) {
    return number >= 1 && number <= 20
        ? String.valueOf((char) ('①' + number - 1))
        : String.valueOf(number);
  }

  private static String letters(int number, char first) {
    return number >= 1 && number <= 26 * 9
        ? String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1)
        : String.valueOf(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }
}
