package org.guiku.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The departments. */
@Component
public class Departments {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Departments(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** By name. */
  public List<Department> all() {
    return jdbc.sql("select * from departments order by name, id")
        .query((row, n) -> department(row))
        .list();
  }

  public Optional<Department> find(DepartmentId id) {
    return jdbc.sql("select * from departments where id = ?")
        .param(id.value())
        .query((row, n) -> department(row))
        .optional();
  }

  public Optional<Department> named(String name) {
    return jdbc.sql("select * from departments where name = ?")
        .param(name.strip())
        .query((row, n) -> department(row))
        .optional();
  }

  /**
   * @throws Refused 409 NAME_TAKEN
   */
  @Transactional
  public Department add(Department.Form form, Viewer by) {
    var added = new Department(DepartmentId.random(), form.name(), form.region(), form.level());
    write("insert into departments (name, region, level, id) values (?, ?, ?, ?)", added);
    publish(RightsChanged.What.DEPARTMENT_ADDED, form, by);
    return added;
  }

  /** The one of that name, which is added where it is not known yet, also by several at once. */
  @Transactional
  public Department namedOrAdded(String name, Viewer by) {
    Optional<Department> known = named(name);
    if (known.isPresent()) {
      return known.get();
    }
    var form = new Department.Form(name, Optional.empty(), Optional.empty());
    int added =
        jdbc.sql("insert into departments (id, name) values (?, ?) on conflict do nothing")
            .params(DepartmentId.random().value(), form.name())
            .update();
    if (added == 1) {
      publish(RightsChanged.What.DEPARTMENT_ADDED, form, by);
    }
    return named(form.name()).orElseThrow();
  }

  /**
   * @throws Refused 404 UNKNOWN_DEPARTMENT; 409 NAME_TAKEN
   */
  @Transactional
  public Department change(DepartmentId id, Department.Form form, Viewer by) {
    var changed = new Department(id, form.name(), form.region(), form.level());
    int rows =
        write("update departments set name = ?, region = ?, level = ? where id = ?", changed);
    if (rows == 0) {
      throw new Refused(404, "UNKNOWN_DEPARTMENT");
    }
    publish(RightsChanged.What.DEPARTMENT_CHANGED, form, by);
    return changed;
  }

  private int write(String statement, Department department) {
    try {
      return jdbc.sql(statement)
          .param(department.name())
          .param(department.region().orElse(null))
          .param(department.level().map(Enum::name).orElse(null))
          .param(department.id().value())
          .update();
    } catch (DuplicateKeyException e) {
      throw new Refused(409, "NAME_TAKEN", department.name());
    }
  }

  private void publish(RightsChanged.What what, Department.Form form, Viewer by) {
    events.publishEvent(new RightsChanged(what, form.name(), form.region().orElse(""), by));
  }

  private static Department department(ResultSet row) throws SQLException {
    return new Department(
        new DepartmentId(row.getString("id")),
        row.getString("name"),
        Optional.ofNullable(row.getString("region")),
        Optional.ofNullable(row.getString("level")).map(Department.Level::valueOf));
  }
}
