package org.guiku.access.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import org.guiku.access.Department;
import org.guiku.access.DepartmentId;
import org.guiku.access.Departments;
import org.guiku.access.For;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The departments, for programs. */
@RestController
@RequestMapping("/api/v1/departments")
class DepartmentController {

  /**
   * What a department is to be.
   *
   * @param region six digits of GB/T 2260
   */
  record Said(Optional<String> name, Optional<String> region, Optional<Department.Level> level) {

    Department.Form form() {
      return new Department.Form(
          name.orElseThrow(() -> new Refused(400, "MISSING_PARAMETER", "name")), region, level);
    }
  }

  private final Departments departments;

  DepartmentController(Departments departments) {
    this.departments = departments;
  }

  @WantsSignIn
  @GetMapping
  Listed<DepartmentView> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
    return Listed.of(departments.all(), page, size, DepartmentView::of);
  }

  @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "MALFORMED_VALUE")
  @ApiResponse(responseCode = "409", description = "NAME_TAKEN")
  @For(Role.ADMIN)
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  DepartmentView add(@RequestBody Said said, Viewer viewer) {
    return DepartmentView.of(departments.add(said.form(), viewer));
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "MALFORMED_VALUE")
  @ApiResponse(responseCode = "409", description = "NAME_TAKEN")
  @For(Role.ADMIN)
  @PutMapping("/{id}")
  DepartmentView change(@PathVariable String id, @RequestBody Said said, Viewer viewer) {
    DepartmentId known =
        DepartmentId.read(id).orElseThrow(() -> new Refused(404, "UNKNOWN_DEPARTMENT"));
    return DepartmentView.of(departments.change(known, said.form(), viewer));
  }
}
