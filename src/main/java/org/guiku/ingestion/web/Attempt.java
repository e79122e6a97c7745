package org.guiku.ingestion.web;

import java.util.Optional;
import org.guiku.access.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a person sends along to have a document tried again. It never shows its password, whoever
 * prints it.
 */
record Attempt(@Nullable String password) {

  /** As long as Office lets a password be; the work of trying one grows with its length. */
  private static final int LONGEST = 255;

  static final Attempt BARE = new Attempt(null);

  /**
   * @return empty where none was given; a form sends an empty field then
   * @throws Refused 400 BAD_PARAMETER
   */
  Optional<String> given() {
    Optional<String> given = Optional.ofNullable(password).filter(text -> !text.isEmpty());
    if (given.filter(text -> text.length() > LONGEST).isPresent()) {
      throw new Refused(400, "BAD_PARAMETER", "password");
    }
    return given;
  }

  @Override
  public String toString() {
    return "an attempt";
  }
}
