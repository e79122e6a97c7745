package org.guiku.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of a database that a test has made. */
public final class PeopleInTests {

  private static final Viewer OPERATOR = new Viewer.Operator();

  private PeopleInTests() {}

  public static People in(JdbcClient jdbc) {
    return new People(jdbc, event -> {}, Clock.systemUTC());
  }

  public static Account add(String name, Role role, Optional<DepartmentId> of, People people) {
    return people.add(new AccountForm(name, "", Set.of(role), of), OPERATOR);
  }

  public static Department department(String name, JdbcClient jdbc) {
    var form = new Department.Form(name, Optional.empty(), Optional.empty());
    return departments(jdbc).add(form, OPERATOR);
  }

  public static Departments departments(JdbcClient jdbc) {
    return new Departments(jdbc, event -> {});
  }
}
