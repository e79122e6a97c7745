package org.guiku.access.web;

import java.time.LocalDate;
import java.util.Optional;
import org.guiku.access.Token;

/**
 * A token, for programs.
 *
 * @param secret the token itself, told once when it is made
 */
record TokenView(
    String id,
    String name,
    Token.Scope scope,
    LocalDate createdOn,
    LocalDate endsOn,
    Optional<LocalDate> usedOn,
    Optional<String> secret) {

  static TokenView of(Token token) {
    return of(token, Optional.empty());
  }

  static TokenView of(Token.Made made) {
    return of(made.token(), Optional.of(made.secret()));
  }

  private static TokenView of(Token token, Optional<String> secret) {
    return new TokenView(
        token.id(),
        token.name(),
        token.scope(),
        token.createdOn(),
        token.endsOn(),
        token.usedOn(),
        secret);
  }
}
