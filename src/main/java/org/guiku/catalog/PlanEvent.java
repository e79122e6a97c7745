package org.guiku.catalog;

import java.time.Instant;
import java.util.Optional;
import org.guiku.coding.PlanCode;

/**
 * What was done to a plan.
 *
 * @param number from 1, in the order of events
 * @param stage where the plan stands after it
 * @param by the name of who did it
 */
public record PlanEvent(int number, What what, Stage stage, String by, Instant at) {

  /** What it was. */
  public sealed interface What {}

  /** Its project approval was applied for. */
  public record Applied() implements What {}

  /** A field says something else; empty where it says nothing. */
  public record Changed(PlanField field, Optional<String> before, Optional<String> after)
      implements What {}

  /** The application was sent back. */
  public record Returned(String reason) implements What {}

  /** The application was accepted, and the plan was given its code. */
  public record Accepted(PlanCode code) implements What {}

  /** It went on to its next stage. */
  public record Moved() implements What {}
}
