package org.guiku.indicators.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.guiku.indicators.reading.Column.Role;

/** Tells for columns that name a year alone whether the plan starts or ends there. */
record States(TableHead head, PlanYears plan) {

  /** A year under a head that it shares with another: 规划目标 over 2020年 and 2025年. */
  private static final String SHARED = ".*\\D[(\\[]?(?:19|20)\\d\\d年?[)\\]]?";

  static TableHead resolved(TableHead head, PlanYears plan) {
    States states = new States(head, plan);
    return head.with(
        head.columns().stream()
            .map(
                column ->
                    column.role() == Role.STATE || states.startsThePlan(column)
                        ? column.as(states.isTarget(column) ? Role.TARGET : Role.BASE)
                        : column)
            .toList());
  }

  private boolean startsThePlan(Column column) {
    return column.role() == Role.TARGET
        && plan.start().isPresent()
        && Wording.folded(column.head()).matches(SHARED)
        && head.all(Role.TARGET).stream().anyMatch(other -> plan.covers(other.year().orElse(0)));
  }

  private boolean isTarget(Column column) {
    int year = column.year().orElse(0);
    if (plan.start().isPresent()) {
      return plan.covers(year);
    }
    OptionalInt target = years(Role.TARGET).min();
    if (target.isPresent()) {
      return year >= target.getAsInt();
    }
    List<Column> alike = head.all(Role.STATE);
    OptionalInt base = years(Role.BASE).max();
    return base.isPresent()
        ? year > base.getAsInt()
        : alike.size() == 1 || year > years(Role.STATE).min().orElse(0);
  }

  private IntStream years(Role role) {
    return head.all(role).stream().flatMapToInt(column -> column.year().stream());
  }
}
