package org.guiku.catalog.web;

import java.time.Instant;
import java.util.Optional;
import org.guiku.catalog.ManagementClass;
import org.guiku.catalog.Plan;
import org.guiku.catalog.PlanFacts;
import org.guiku.catalog.PlanField;
import org.guiku.catalog.Stage;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.guiku.coding.PlanCode;

/**
 * A plan as the outer contract shows it.
 *
 * @param superior its code, or its id while it has none
 * @param noSuperior why there is none
 * @param returned while the application is with the applicant again
 */
record PlanView(
    String id,
    Optional<String> code,
    Stage stage,
    String title,
    Level level,
    Category category,
    ManagementClass managementClass,
    int period,
    String region,
    String department,
    Optional<String> superior,
    Optional<String> noSuperior,
    Instant appliedAt,
    Optional<Plan.Returned> returned) {

  static PlanView of(Plan plan) {
    PlanFacts facts = plan.facts();
    return new PlanView(
        plan.id().value(),
        plan.code().map(PlanCode::toString),
        plan.stage(),
        facts.title(),
        facts.level(),
        facts.category(),
        facts.managementClass(),
        facts.period(),
        facts.region(),
        facts.department(),
        facts.text(PlanField.SUPERIOR),
        facts.text(PlanField.NO_SUPERIOR),
        plan.appliedAt(),
        plan.returned());
  }
}
