package org.guiku.ingestion.extract;

import org.guiku.documents.Failure;

/** What is said of a file behind a password. */
final class Locked {

  private Locked() {}

  static Unreadable wantsPassword() {
    return new Unreadable(
        Failure.Code.ENCRYPTED,
        "The file wants a password; give it with another attempt, or save the file without one.");
  }

  static Unreadable wrongPassword() {
    return new Unreadable(Failure.Code.ENCRYPTED, "The password was wrong; try again.");
  }

  /** By whether one was given. */
  static Unreadable against(SourceFile file) {
    return file.password().isPresent() ? wrongPassword() : wantsPassword();
  }
}
