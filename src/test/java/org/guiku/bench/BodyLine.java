package org.guiku.bench;

import java.nio.file.Path;

/**
 * A line or paragraph as another reader gives it, without white space.
 *
 * @param page 0 where the format has no pages
 */
record BodyLine(Path file, int page, String text) {

  static BodyLine of(Path file, int page, String text) {
    return new BodyLine(file, page, text.replaceAll("[\\s\\u00A0\\u3000\\u200B\\uFEFF]", ""));
  }

  /** Whether it holds words, and no quotation mark that would end a quoted query. */
  boolean isSearchable() {
    return text.codePoints().filter(Character::isIdeographic).count() >= 2
        && text.codePointCount(0, text.length()) >= 4
        && text.indexOf('"') < 0
        && text.indexOf('＂') < 0;
  }
}
