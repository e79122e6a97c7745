package org.guiku.indicators.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the indicators of one draft in the next: by their names, however written. */
public final class IndicatorChanges {

  private IndicatorChanges() {}

  /**
   * In the order of the later draft, those that were dropped last. What did not change is left out.
   */
  public static List<IndicatorChange> of(List<Indicator> before, List<Indicator> after) {
    Map<String, Deque<Indicator>> named = new LinkedHashMap<>();
    before.forEach(it -> named.computeIfAbsent(key(it), _ -> new ArrayDeque<>()).add(it));
    List<IndicatorChange> changes = new ArrayList<>();
    for (Indicator indicator : after) {
      Indicator earlier = named.getOrDefault(key(indicator), new ArrayDeque<>()).poll();
      if (earlier == null) {
        changes.add(IndicatorChange.added(indicator));
      } else {
        IndicatorChange.between(earlier, indicator).ifPresent(changes::add);
      }
    }
    named.values().forEach(left -> left.forEach(it -> changes.add(IndicatorChange.dropped(it))));
    return changes;
  }

  private static String key(Indicator indicator) {
    return Wording.folded(indicator.name());
  }
}
