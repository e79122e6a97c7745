package org.guiku.catalog;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which plans stand above which. */
final class Ranks implements Superiors {

  private final StoredPlans plans;
  private final PlanId lower;

  /**
   * @param lower of whose superior plan is spoken
   */
  Ranks(StoredPlans plans, PlanId lower) {
    this.plans = plans;
    this.lower = lower;
  }

  @Override
  public Optional<Superior.Above> named(String name) {
    return plans.named(name).map(plan -> new Superior.Above(plan.id(), plan.code()));
  }

  @Override
  public boolean isBelow(PlanId plan) {
    Set<PlanId> seen = new HashSet<>();
    Optional<PlanId> next = Optional.of(plan);
    while (next.isPresent() && seen.add(next.get())) {
      if (next.get().equals(lower)) {
        return true;
      }
      next = plans.find(next.get()).flatMap(Ranks::above);
    }
    return false;
  }

  private static Optional<PlanId> above(Plan plan) {
    return plan.facts().superior().stream()
        .filter(Superior.Above.class::isInstance)
        .map(superior -> ((Superior.Above) superior).plan())
        .findFirst();
  }
}
