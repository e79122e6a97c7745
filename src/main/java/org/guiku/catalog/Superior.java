package org.guiku.catalog;

import java.util.Optional;
import org.guiku.coding.PlanCode;

/** What is said of the plan above a plan. */
public sealed interface Superior {

  /**
   * There is one.
   *
   * @param code once it has one
   */
  record Above(PlanId plan, Optional<PlanCode> code) implements Superior {

    /** By which it is reached. */
    public String name() {
      return code.map(PlanCode::toString).orElse(plan.value());
    }
  }

  /** None is wanted, for a reason. */
  record NotWanted(String reason) implements Superior {}
}
