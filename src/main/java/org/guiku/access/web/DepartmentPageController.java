package org.guiku.access.web;

import java.util.Optional;
import org.guiku.access.Department;
import org.guiku.access.DepartmentId;
import org.guiku.access.Departments;
import org.guiku.access.For;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which administrators look after departments. */
@Controller
class DepartmentPageController {

  private final Departments departments;

  DepartmentPageController(Departments departments) {
    this.departments = departments;
  }

  @For(Role.ADMIN)
  @GetMapping("/departments")
  String all(Model model) {
    model.addAttribute("departments", departments.all());
    model.addAttribute("levels", Department.Level.values());
    return "access/departments";
  }

  @For(Role.ADMIN)
  @PostMapping("/departments")
  String add(
      @RequestParam String name,
      @RequestParam(defaultValue = "") String region,
      @RequestParam Optional<Department.Level> level,
      Viewer viewer) {
    departments.add(new Department.Form(name, Optional.of(region), level), viewer);
    return "redirect:/departments";
  }

  @For(Role.ADMIN)
  @PostMapping("/departments/{id}")
  String change(
      @PathVariable String id,
      @RequestParam String name,
      @RequestParam(defaultValue = "") String region,
      @RequestParam Optional<Department.Level> level,
      Viewer viewer) {
    DepartmentId known =
        DepartmentId.read(id).orElseThrow(() -> new Refused(404, "UNKNOWN_DEPARTMENT"));
    departments.change(known, new Department.Form(name, Optional.of(region), level), viewer);
    return "redirect:/departments";
  }
}
