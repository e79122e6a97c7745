package org.guiku.catalog.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import java.util.Optional;
import org.guiku.access.For;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.WantsSignIn;
import org.guiku.catalog.Plan;
import org.guiku.catalog.PlanDecisions;
import org.guiku.catalog.Plans;
import org.guiku.catalog.Stage;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a plan stands, and its going on. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
class PlanStageController {

  /** Why an application is sent back. */
  record Return(Optional<String> reason) {}

  /** Where a plan is to stand. */
  record Step(Optional<String> to) {

    Stage stage() {
      String wanted = to.orElseThrow(() -> new Refused(400, "MISSING_PARAMETER", "to"));
      return Stage.named(wanted).orElseThrow(() -> new Refused(400, "BAD_PARAMETER", "to"));
    }
  }

  private final Plans plans;
  private final PlanDecisions decisions;
  private final MessageSource messages;

  PlanStageController(Plans plans, PlanDecisions decisions, MessageSource messages) {
    this.plans = plans;
    this.decisions = decisions;
    this.messages = messages;
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "409",
      description = "ALREADY_ACCEPTED, REGION_ENDED or SERIALS_USED_UP")
  @For({Role.REVIEWER, Role.ADMIN})
  @PostMapping("/acceptance")
  PlanView accept(@PathVariable String plan, Viewer viewer) {
    return PlanView.of(decisions.accept(plan, viewer));
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "RETURN_REASON_WANTED")
  @ApiResponse(responseCode = "409", description = "ALREADY_ACCEPTED or ALREADY_RETURNED")
  @For({Role.REVIEWER, Role.ADMIN})
  @PostMapping("/return")
  PlanView giveBack(@PathVariable String plan, @RequestBody Return sent, Viewer viewer) {
    return PlanView.of(decisions.giveBack(plan, sent.reason().orElse(""), viewer));
  }

  @WantsSignIn
  @GetMapping("/stage")
  StageView get(@PathVariable String plan, Viewer viewer, Locale locale) {
    return view(plans.named(plan), viewer, locale);
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "MISSING_PARAMETER or BAD_PARAMETER")
  @ApiResponse(responseCode = "409", description = "STAGE_BLOCKED, with all that is missing")
  @For({Role.REVIEWER, Role.ADMIN})
  @PostMapping("/stage")
  StageView move(@PathVariable String plan, @RequestBody Step step, Viewer viewer, Locale locale) {
    return view(decisions.move(plan, step.stage(), viewer), viewer, locale);
  }

  private StageView view(Plan plan, Viewer viewer, Locale locale) {
    return StageView.of(plan.stage(), plans.lacking(plan, viewer), messages, locale);
  }
}
