package org.guiku.comparison.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.comparison.diff.Numbering;

/**
 * A line apart from its number, with how deep in a text such a number stands: 第三章 above 第一节 above
 * 一、 above （一） above 1. above 1.1 above （1）.
 */
record Numbered(String number, String rest) {

  private static final Pattern OTHER =
      Pattern.compile(
          "[\\s　]*(?:(?i:part|chapter|section|annex|appendix)\\s+(?:\\d{1,3}|[IVXLivxl]{1,6}|[A-Z])"
              + "(?:\\s*[:.—–-]\\s*|\\s+)"
              + "|[IVXL]{1,6}\\.\\s+|[A-Z]\\.\\s+|[一二三四五六七八九十]{1,3}[）)][\\s　]*)");

  /** From the outermost; what fits none counts by its dots. */
  private static final List<Pattern> RANKS =
      List.of(
          Pattern.compile("第.*[编篇部].*|(?i)part.*"),
          Pattern.compile("第.*章.*|(?i)chapter.*|[IVXL]+\\."),
          Pattern.compile("第.*|(?i)section.*|[A-Z]\\."),
          Pattern.compile("[^\\d（(]+、"),
          Pattern.compile("[（(]?[一二三四五六七八九十百]+[）)]"),
          Pattern.compile("\\d+[.．、]?"),
          Pattern.compile("\\d+[.．]\\d+[.．、]?"),
          Pattern.compile("\\d+(?:[.．]\\d+)+[.．、]?"),
          Pattern.compile("[（(]?\\w+[）)]"));

  /** A text without a number has an empty one. */
  static Numbered of(String text) {
    Matcher other = OTHER.matcher(text);
    if (other.lookingAt() && other.end() < text.length()) {
      return new Numbered(other.group(), text.substring(other.end()));
    }
    Numbering numbering = Numbering.of(text);
    return new Numbered(numbering.number(), numbering.rest());
  }

  boolean isNumbered() {
    return !number.isEmpty();
  }

  /** From 0 for the outermost. */
  int rank() {
    String bare = number.strip();
    for (int rank = 0; rank < RANKS.size(); rank++) {
      if (RANKS.get(rank).matcher(bare).matches()) {
        return rank;
      }
    }
    return RANKS.size();
  }
}
