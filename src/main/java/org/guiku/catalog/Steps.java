package org.guiku.catalog;

import java.util.List;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * The way of a plan: one stage after the other, and from the approval on only with all it wants.
 */
@Component
class Steps {

  private final List<ApprovalCondition> conditions;

  /**
   * @param conditions looked up when first asked: those who declare them know the plans themselves
   */
  Steps(@Lazy List<ApprovalCondition> conditions) {
    this.conditions = conditions;
  }

  /** What lacks before a plan may stand there; empty where it may take that step. */
  List<Lack> lacking(Plan plan, Stage to, Viewer viewer) {
    if (!plan.stage().next().equals(Optional.of(to))) {
      return List.of(Lack.of("NOT_NEXT", word(plan.stage()), word(to)));
    }
    if (to == Stage.LISTED) {
      return List.of(Lack.of("ACCEPTANCE"));
    }
    return to.isFrom(Stage.APPROVAL)
        ? conditions.stream().flatMap(it -> it.lacking(plan, to, viewer).stream()).toList()
        : List.of();
  }

  static Refused blocked(List<Lack> lacking) {
    return Refused.because(
        409,
        "STAGE_BLOCKED",
        "missing",
        lacking.stream()
            .map(it -> new Refused.Reason("", it.code(), it.message(), it.arguments()))
            .toList());
  }

  private static DefaultMessageSourceResolvable word(Stage stage) {
    return new DefaultMessageSourceResolvable("plan.stage." + stage);
  }
}
