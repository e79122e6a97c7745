package org.guiku.ingestion.structure;

import java.util.Optional;

/** Tells the language of a text. */
public final class Language {

  private Language() {}

  /** BCP 47; empty where the text is too short to tell. */
  public static Optional<String> of(String text) {
    return text.codePoints().limit(2_000).anyMatch(Character::isIdeographic)
        ? Optional.of("zh")
        : Optional.empty();
  }
}
