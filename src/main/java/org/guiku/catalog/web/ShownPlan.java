package org.guiku.catalog.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guiku.catalog.Lack;
import org.guiku.catalog.Plan;
import org.guiku.catalog.PlanFacts;
import org.guiku.catalog.PlanField;
import org.guiku.catalog.Stage;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Period;
import org.guiku.coding.PlanCode;
import org.guiku.documents.CodeWords;

/**
 * A plan as its page shows it.
 *
 * @param name by which it is reached
 * @param code empty while it has none
 * @param region its name, with those of the regions above
 * @param missing what lacks before the next stage
 */
record ShownPlan(
    String name,
    String code,
    PlanFacts facts,
    String region,
    Optional<Plan.Returned> returned,
    Stage stage,
    List<Lack> missing) {

  /** A stage on the line of stages. */
  record Mark(Stage stage, boolean isPassed, boolean isHere) {}

  static ShownPlan of(Plan plan, List<Lack> missing) {
    return new ShownPlan(
        plan.name(),
        plan.code().map(PlanCode::toString).orElse(""),
        plan.facts(),
        CodeWords.label(Field.REGION, plan.facts().region()),
        plan.returned(),
        plan.stage(),
        missing);
  }

  /** The first year of its period. */
  public int from() {
    return Period.firstYear(facts.period());
  }

  /** Why it has no superior plan; empty where it has one, or nobody said. */
  public String reason() {
    return facts.text(PlanField.NO_SUPERIOR).orElse("");
  }

  /** All stages, in their order. */
  public List<Mark> line() {
    return Arrays.stream(Stage.values())
        .map(each -> new Mark(each, each.compareTo(stage) < 0, each == stage))
        .toList();
  }

  /** The stage to which it may go on by one's word; empty where it lacks something. */
  public String step() {
    return stage.next().filter(next -> missing.isEmpty()).map(Enum::name).orElse("");
  }

  /** Whether its application waits for somebody's decision. */
  public boolean isUndecided() {
    return stage == Stage.APPLIED;
  }
}
