package org.guiku.access.web;

import java.util.Optional;
import org.guiku.access.Department;

/** A department, for programs. */
record DepartmentView(
    String id, String name, Optional<String> region, Optional<Department.Level> level) {

  static DepartmentView of(Department department) {
    return new DepartmentView(
        department.id().value(), department.name(), department.region(), department.level());
  }
}
