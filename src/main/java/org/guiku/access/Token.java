package org.guiku.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a token, which itself is kept nowhere.
 *
 * @param name by which its owner tells it from others
 * @param endsOn the last day on which it holds
 * @param usedOn the last day on which it was used
 */
public record Token(
    String id,
    PersonId person,
    String name,
    Scope scope,
    LocalDate createdOn,
    LocalDate endsOn,
    Optional<LocalDate> usedOn) {

  /** What may be done with it. */
  public enum Scope {
    /** What its owner may read. */
    READ,
    /** All that its owner may do. */
    WRITE
  }

  /**
   * What is asked for.
   *
   * @param days for which it holds, from 1
   */
  public record Wish(String name, Scope scope, int days) {

    /** Ten years. */
    private static final int MOST_DAYS = 3660;

    private static final int LONGEST_NAME = 200;

    /**
     * @throws Refused 400 BAD_NUMBER or TOO_LONG
     */
    public Wish {
      name = name.strip();
      if (days < 1 || days > MOST_DAYS) {
        throw new Refused(400, "BAD_NUMBER", "days", 1, MOST_DAYS);
      }
      if (name.length() > LONGEST_NAME) {
        throw new Refused(400, "TOO_LONG", "name", LONGEST_NAME);
      }
    }
  }

  /** A token that was just made; its secret is shown once. */
  public record Made(Token token, String secret) {}
}
