package org.guiku.review.reading;

/** Numbers as headings count: 12, 十二, 二〇. */
final class Count {

  private static final String DIGITS = "〇一二三四五六七八九";

  private Count() {}

  /** 0 where the characters make no number below a hundred, or more than six digits. */
  static int of(String written) {
    if (written.matches("\\d{1,6}")) {
      return Integer.parseInt(written);
    }
    String plain = written.replaceAll("[零○]", "〇");
    int ten = plain.indexOf('十');
    return ten < 0 ? digits(plain) : tens(plain.substring(0, ten), plain.substring(ten + 1));
  }

  private static int tens(String before, String behind) {
    int tens = before.isEmpty() ? 1 : DIGITS.indexOf(before);
    int ones = behind.isEmpty() ? 0 : DIGITS.indexOf(behind);
    return tens < 0 || ones < 0 ? 0 : tens * 10 + ones;
  }

  private static int digits(String written) {
    int number = 0;
    for (char digit : written.toCharArray()) {
      int value = DIGITS.indexOf(digit);
      if (value < 0 || number > 99_999) {
        return 0;
      }
      number = number * 10 + value;
    }
    return number;
  }
}
