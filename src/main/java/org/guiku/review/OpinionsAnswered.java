package org.guiku.review;

import java.util.List;
import org.guiku.access.Viewer;
import org.guiku.catalog.ApprovalCondition;
import org.guiku.catalog.Lack;
import org.guiku.catalog.Plan;
import org.guiku.catalog.Stage;
import org.springframework.stereotype.Component;

/** A plan is approved when every opinion on it has its answer. */
@Component
class OpinionsAnswered implements ApprovalCondition {

  private final Reviews reviews;

  OpinionsAnswered(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public List<Lack> lacking(Plan plan, Stage to, Viewer viewer) {
    int open = reviews.counts(plan, viewer).open();
    return open == 0 ? List.of() : List.of(Lack.of("OPINIONS_UNANSWERED", open));
  }
}
