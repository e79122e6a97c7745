package org.guiku.access;

import java.util.Optional;

/** The name of a person for life. */
public record PersonId(String value) {

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of such a name
   */
  public PersonId {
    RandomName.check(value);
  }

  /** Empty where it has not that form. */
  public static Optional<PersonId> read(String value) {
    return Optional.of(value).filter(RandomName::isWellFormed).map(PersonId::new);
  }

  static PersonId random() {
    return new PersonId(RandomName.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
