package org.guiku.catalog;

import java.util.List;
import org.guiku.access.Viewer;
import org.springframework.stereotype.Component;

/** The lower plan obeys the higher: one says which that is, or why there is none. */
@Component
class SuperiorIsNamed implements ApprovalCondition {

  @Override
  public List<Lack> lacking(Plan plan, Stage to, Viewer viewer) {
    return plan.facts().superior().isPresent() ? List.of() : List.of(Lack.of("SUPERIOR"));
  }
}
