package org.guiku.ingestion.structure;

import java.util.Optional;

/** Tells the language of a text by its script. */
public final class Language {

  private Language() {}

  /** BCP 47: {@code zh} where most letters are Han, else {@code en}; empty without letters. */
  public static Optional<String> of(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    if (letters == 0) {
      return Optional.empty();
    }
    return Optional.of(2 * han >= letters ? "zh" : "en");
  }
}
