package org.guiku.search.web;

import java.util.Optional;

/** In which language something quoted is written, for a page that may be in another. */
final class Written {

  private Written() {}

  /** Chinese where a Chinese character stands in it; else it cannot be told. */
  static Optional<String> language(String text) {
    return text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        ? Optional.of("zh")
        : Optional.empty();
  }
}
