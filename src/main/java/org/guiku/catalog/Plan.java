package org.guiku.catalog;

import java.time.Instant;
import java.util.Optional;
import org.guiku.coding.PlanCode;

/**
 * A plan, from the application for its project approval on.
 *
 * @param code once it was accepted, for life
 * @param returned while its application is with the applicant again
 */
public record Plan(
    PlanId id,
    Optional<PlanCode> code,
    Stage stage,
    PlanFacts facts,
    Instant appliedAt,
    Optional<Returned> returned) {

  /** Its application was sent back. */
  public record Returned(String reason, String by, Instant at) {}

  /** By which it is reached: its code, or its id while it has none. */
  public String name() {
    return code.map(PlanCode::toString).orElse(id.value());
  }
}
