package org.guiku.access;

/** The name of a department for life. */
public record DepartmentId(String value) {

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of such a name
   */
  public DepartmentId {
    RandomName.check(value);
  }

  static DepartmentId random() {
    return new DepartmentId(RandomName.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
