package org.guiku.access;

/** The name of a person for life. */
public record PersonId(String value) {

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of such a name
   */
  public PersonId {
    RandomName.check(value);
  }

  static PersonId random() {
    return new PersonId(RandomName.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
