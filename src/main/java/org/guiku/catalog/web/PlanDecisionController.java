package org.guiku.catalog.web;

import org.guiku.access.For;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.catalog.Plan;
import org.guiku.catalog.PlanDecisions;
import org.guiku.catalog.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons of a plan's page for those who decide on it. */
@Controller
class PlanDecisionController {

  private final PlanDecisions decisions;

  PlanDecisionController(PlanDecisions decisions) {
    this.decisions = decisions;
  }

  @For({Role.REVIEWER, Role.ADMIN})
  @PostMapping("/plans/{plan}/acceptance")
  String accept(@PathVariable String plan, Viewer viewer) {
    return back(decisions.accept(plan, viewer));
  }

  @For({Role.REVIEWER, Role.ADMIN})
  @PostMapping("/plans/{plan}/return")
  String giveBack(
      @PathVariable String plan, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
    return back(decisions.giveBack(plan, reason, viewer));
  }

  @For({Role.REVIEWER, Role.ADMIN})
  @PostMapping("/plans/{plan}/stage")
  String move(@PathVariable String plan, @RequestParam Stage to, Viewer viewer) {
    return back(decisions.move(plan, to, viewer));
  }

  private static String back(Plan plan) {
    return "redirect:/plans/" + plan.name();
  }
}
