package org.guiku.comparison.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage apart from the number at its beginning, which says where it stands and not what it
 * says: 第十二条, 第三章, （一）, 2.1, 表3.
 *
 * @param number with the space that follows it; empty where there is none
 * @param rest what is left, never empty where the passage was not
 */
public record Numbering(String number, String rest) {

  private static final String HAN = "[〇○零一二三四五六七八九十百千两\\d]{1,8}";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s　]*(?:第HAN[编章节条款项篇部]分?(?:之HAN)?|专栏HAN|[图表]\\d{1,3}(?:[-.]\\d{1,3})?"
                  .replace("HAN", HAN)
              + "|[（(](?:HAN|[a-zA-Z])[）)]|HAN、|[①-⑳]".replace("HAN", HAN)
              + "|\\d{1,3}(?:[.．]\\d{1,3}){0,4}(?:[.．、)）](?!\\d)|[\\s　]+(?=[^\\s\\d]{2})))[\\s　]*");

  private static final Pattern MARKS = Pattern.compile("[\\s　（）()、.．]+");

  /** Whether it has the number of the other, however brackets and spaces are written. */
  boolean hasNumberOf(Numbering other) {
    return counting().equals(other.counting());
  }

  private String counting() {
    return MARKS.matcher(number).replaceAll("");
  }

  /** A text without a number has an empty one. */
  public static Numbering of(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.lookingAt() && matcher.end() < text.length()
        ? new Numbering(text.substring(0, matcher.end()), text.substring(matcher.end()))
        : new Numbering("", text);
  }
}
