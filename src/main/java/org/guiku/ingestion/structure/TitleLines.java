package org.guiku.ingestion.structure;

import java.util.regex.Pattern;

/** Lines that read like the name of a plan or of another official paper. */
final class TitleLines {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 80;

  private static final Pattern NAMED =
      Pattern.compile(".*(?:规划|纲要|计划|方案|通知|意见|决定|办法|条例|规定|报告|公告|批复|函)》?(?:[（(].{1,12}[)）])?");

  /** What stands in sentences, and behind the label of something else (来源：, 附件：). */
  private static final Pattern INSIDE_TEXT = Pattern.compile("[:：。；;！？]");

  private TitleLines() {}

  static boolean isNamed(String text) {
    return NAMED.matcher(text).matches();
  }

  /** Whether it may be a title although nothing but its words says so. */
  static boolean isPlainTitle(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && isNamed(text)
        && !INSIDE_TEXT.matcher(text).find()
        && Headings.rankOf(text).isEmpty();
  }
}
