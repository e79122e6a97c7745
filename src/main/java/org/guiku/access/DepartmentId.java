package org.guiku.access;

import java.util.Optional;

/** The name of a department for life. */
public record DepartmentId(String value) {

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of such a name
   */
  public DepartmentId {
    RandomName.check(value);
  }

  /** Empty where it has not that form. */
  public static Optional<DepartmentId> read(String value) {
    return Optional.of(value).filter(RandomName::isWellFormed).map(DepartmentId::new);
  }

  static DepartmentId random() {
    return new DepartmentId(RandomName.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
