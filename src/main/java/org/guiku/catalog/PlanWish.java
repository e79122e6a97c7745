package org.guiku.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Refused;

/**
 * What somebody wants to be said of a plan, as they wrote it.
 *
 * @param said what was sent; empty where they say that there is none
 * @param faults of what could not be read at all
 */
public record PlanWish(Map<PlanField, Optional<String>> said, List<Refused.Reason> faults) {

  public PlanWish {
    said = Map.copyOf(said);
    faults = List.copyOf(faults);
  }

  /** All that would be said of a new plan. */
  Map<PlanField, String> whole() {
    return over(new EnumMap<>(PlanField.class));
  }

  /**
   * All that would be said of the plan then; who names a superior plan takes back why there is
   * none.
   */
  Map<PlanField, String> over(PlanFacts before) {
    Map<PlanField, String> whole = new EnumMap<>(PlanField.class);
    for (PlanField field : PlanField.values()) {
      before.text(field).ifPresent(text -> whole.put(field, text));
    }
    return over(whole);
  }

  private Map<PlanField, String> over(Map<PlanField, String> whole) {
    if (saysSomethingOf(PlanField.SUPERIOR) || saysSomethingOf(PlanField.NO_SUPERIOR)) {
      whole.remove(PlanField.SUPERIOR);
      whole.remove(PlanField.NO_SUPERIOR);
    }
    said.forEach(
        (field, text) ->
            text.ifPresentOrElse(value -> whole.put(field, value), () -> whole.remove(field)));
    return whole;
  }

  private boolean saysSomethingOf(PlanField field) {
    return said.getOrDefault(field, Optional.empty()).isPresent();
  }
}
