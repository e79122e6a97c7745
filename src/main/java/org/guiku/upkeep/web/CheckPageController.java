package org.guiku.upkeep.web;

import org.guiku.access.For;
import org.guiku.access.Role;
import org.guiku.upkeep.Checks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the last check of files, database and index found, and what mends it. */
@Controller
class CheckPageController {

  private final Checks checks;

  CheckPageController(Checks checks) {
    this.checks = checks;
  }

  @For(Role.ADMIN)
  @GetMapping("/administration/check")
  String latest(Model model) {
    model.addAttribute("last", checks.latest().orElse(null));
    model.addAttribute("findings", checks.latestFindings());
    return "upkeep/check";
  }
}
