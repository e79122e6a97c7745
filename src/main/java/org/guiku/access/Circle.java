package org.guiku.access;

/**
 * People to whom documents are open together: everyone, all who sign in, a department, or one
 * person.
 *
 * @param code by which it is stored, at most 20 characters
 */
public record Circle(String code) {

  public static final Circle PUBLIC = new Circle("public");
  public static final Circle INTERNAL = new Circle("internal");

  private static final String PERSON = "p:";
  private static final String DEPARTMENT = "d:";

  public static Circle of(PersonId person) {
    return new Circle(PERSON + person.value());
  }

  public static Circle of(DepartmentId department) {
    return new Circle(DEPARTMENT + department.value());
  }
}
