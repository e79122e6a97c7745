package org.guiku.indicators.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.guiku.indicators.reading.Column.Role;

/** Tells for columns that name a year alone whether the plan starts or ends there. */
record States(TableHead head, PlanYears plan) {

  static TableHead resolved(TableHead head, PlanYears plan) {
    States states = new States(head, plan);
    return head.with(
        head.columns().stream()
            .map(
                column ->
                    column.role() == Role.STATE
                        ? column.as(states.isTarget(column) ? Role.TARGET : Role.BASE)
                        : column)
            .toList());
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

  private java.util.stream.IntStream years(Role role) {
    return Stream.of(role)
        .flatMap(wanted -> head.all(wanted).stream())
        .flatMapToInt(column -> column.year().stream());
  }
}
