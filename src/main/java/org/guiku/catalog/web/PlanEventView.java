package org.guiku.catalog.web;

import java.time.Instant;
import java.util.Optional;
import org.guiku.catalog.PlanEvent;
import org.guiku.catalog.PlanField;
import org.guiku.catalog.Stage;

/**
 * What was done to a plan, as the outer contract shows it.
 *
 * @param number from 1, in the order of events
 * @param what APPLIED, CHANGED, RETURNED, ACCEPTED or MOVED
 * @param stage where the plan stands after it
 * @param code that was given by an acceptance
 * @param field that was changed
 * @param reason of a return
 */
record PlanEventView(
    int number,
    String what,
    Stage stage,
    String by,
    Instant at,
    Optional<String> code,
    Optional<String> field,
    Optional<String> before,
    Optional<String> after,
    Optional<String> reason) {

  static PlanEventView of(PlanEvent event) {
    return switch (event.what()) {
      case PlanEvent.Applied applied -> of(event, "APPLIED");
      case PlanEvent.Moved moved -> of(event, "MOVED");
      case PlanEvent.Changed change -> of(event, "CHANGED").changed(change);
      case PlanEvent.Returned it -> of(event, "RETURNED").because(it.reason());
      case PlanEvent.Accepted it -> of(event, "ACCEPTED").given(it.code().toString());
    };
  }

  private static PlanEventView of(PlanEvent event, String what) {
    Optional<String> none = Optional.empty();
    return new PlanEventView(
        event.number(), what, event.stage(), event.by(), event.at(), none, none, none, none, none);
  }

  private PlanEventView changed(PlanEvent.Changed it) {
    Optional<String> name = Optional.of(it.field()).map(PlanField::wording);
    return new PlanEventView(
        number, what, stage, by, at, code, name, it.before(), it.after(), reason);
  }

  private PlanEventView because(String why) {
    Optional<String> given = Optional.of(why);
    return new PlanEventView(number, what, stage, by, at, code, field, before, after, given);
  }

  private PlanEventView given(String planCode) {
    Optional<String> given = Optional.of(planCode);
    return new PlanEventView(number, what, stage, by, at, given, field, before, after, reason);
  }
}
