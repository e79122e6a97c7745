package org.guiku.ingestion.extract;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names that word processors give their paragraph styles say about structure. */
final class WordStyleNames {

  private static final Pattern HEADING =
      Pattern.compile("(?:heading|标题|標題)\\s*([1-9])", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile("title|标题|標題|文档标题", Pattern.CASE_INSENSITIVE);

  private WordStyleNames() {}

  static boolean isTitle(String name) {
    return TITLE.matcher(name.strip()).matches();
  }

  /** From 1. */
  static OptionalInt levelOf(String name) {
    Matcher heading = HEADING.matcher(name.strip());
    return heading.matches()
        ? OptionalInt.of(Integer.parseInt(heading.group(1)))
        : OptionalInt.empty();
  }
}
