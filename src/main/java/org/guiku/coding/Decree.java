package org.guiku.coding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decree (令): 广州市人民政府令第179号. It has the body and a running number in place of a document number;
 * 中华人民共和国 before the body is left out.
 */
record Decree(String body, int serial) {

  private static final String NATION = "中华人民共和国";
  private static final String BODY = "([\\p{IsHan}]{2,25}?)";
  private static final String NUMBER = "第? ?([0-9]{1,4}|[一二三四五六七八九十百〇零]{1,7}) ?号";

  private static final Pattern ALONE = Pattern.compile("\\(?" + BODY + " ?令 ?" + NUMBER + "\\)?");
  private static final Pattern HEAD = Pattern.compile(BODY + " ?令");
  private static final Pattern SERIAL = Pattern.compile("\\(?" + NUMBER + "\\)?");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\(?" + CalendarDate.DAY + " ?" + BODY + "令 ?" + NUMBER + " ?(?:公布|发布).{0,20}");

  private static final String DIGITS = "〇一二三四五六七八九";

  /** Of one line, or of two: the body's name with 令, then the number. */
  static Optional<Decree> in(String line, String next) {
    if (line.indexOf('令') < 0) {
      return Optional.empty();
    }
    Matcher alone = ALONE.matcher(line);
    if (alone.matches()) {
      return of(alone.group(1), alone.group(2));
    }
    Matcher head = HEAD.matcher(line);
    Matcher serial = SERIAL.matcher(next);
    return head.matches() && serial.matches()
        ? of(head.group(1), serial.group(1))
        : Optional.empty();
  }

  /** Of the line under a law's title: (2021年7月27日中华人民共和国国务院令第746号公布). */
  static Optional<Decree> publishing(String line) {
    Matcher matcher = PUBLISHED.matcher(line);
    return line.indexOf('令') >= 0 && matcher.matches()
        ? of(matcher.group(4), matcher.group(5))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return body + "令第" + serial + "号";
  }

  private static Optional<Decree> of(String written, String number) {
    String body = written.startsWith(NATION) ? written.substring(NATION.length()) : written;
    int serial = serial(number);
    return body.isEmpty() || serial == 0 ? Optional.empty() : Optional.of(new Decree(body, serial));
  }

  private static int serial(String text) {
    if (text.charAt(0) <= '9') {
      return Integer.parseInt(text);
    }
    boolean positional = text.indexOf('十') < 0 && text.indexOf('百') < 0;
    return positional ? positional(text) : counted(text);
  }

  private static int positional(String text) {
    return text.length() > 4 ? 0 : text.chars().map(Decree::digit).reduce(0, (n, d) -> 10 * n + d);
  }

  /** 一百七十九, 十二, 二十. */
  private static int counted(String text) {
    int total = 0;
    int pending = 0;
    for (int i = 0; i < text.length(); i++) {
      int unit = text.charAt(i) == '百' ? 100 : text.charAt(i) == '十' ? 10 : 0;
      if (unit > 0) {
        total += Math.max(1, pending) * unit;
        pending = 0;
      } else {
        pending = digit(text.charAt(i));
      }
    }
    return total + pending;
  }

  private static int digit(int character) {
    return Math.max(0, DIGITS.indexOf(character));
  }
}
