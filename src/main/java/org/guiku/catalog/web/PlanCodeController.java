package org.guiku.catalog.web;

import java.util.Optional;
import org.guiku.access.WantsSignIn;
import org.guiku.catalog.Plans;
import org.guiku.coding.PlanCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether a plan code is one. */
@RestController
class PlanCodeController {

  /**
   * What a code is.
   *
   * @param valid in form, in the region at that date, in its check character
   * @param known whether it was given here
   * @param parts as written, where the form is right
   * @param problem the first of what is wrong with it
   */
  record PlanCodeView(
      String code,
      boolean valid,
      boolean known,
      Optional<PlanCode.Parts> parts,
      Optional<PlanCode.Problem> problem) {}

  private final Plans plans;

  PlanCodeController(Plans plans) {
    this.plans = plans;
  }

  @WantsSignIn
  @GetMapping("/api/v1/plan-codes/{code}")
  PlanCodeView get(@PathVariable String code) {
    return switch (PlanCode.read(code)) {
      case PlanCode.Valid it ->
          new PlanCodeView(
              code,
              true,
              plans.find(code).isPresent(),
              Optional.of(it.code().parts()),
              Optional.empty());
      case PlanCode.Invalid it ->
          new PlanCodeView(code, false, false, it.parts(), Optional.of(it.problems().getFirst()));
    };
  }
}
