package org.guiku.comparison.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where in the right text the changes stand, as ticks beside it: at most one in each place. */
final class Rail {

  /** Places along the rail. */
  private static final int PLACES = 200;

  /**
   * A tick.
   *
   * @param place from 0 to 199
   */
  record Tick(int place, int number, ShownChange.Kind kind) {}

  private Rail() {}

  /** What was deleted stands where the change before it stands. */
  static List<Tick> of(List<ShownChange> changes) {
    int last = changes.stream().mapToInt(change -> change.right().ordinal()).max().orElse(0);
    Map<Integer, Tick> ticks = new LinkedHashMap<>();
    int ordinal = 1;
    for (ShownChange change : changes) {
      ordinal = change.right().ordinal() > 0 ? change.right().ordinal() : ordinal;
      int place = last == 0 ? 0 : (int) ((ordinal - 1L) * (PLACES - 1) / last);
      ticks.putIfAbsent(place, new Tick(place, change.number(), change.kind()));
    }
    return List.copyOf(ticks.values());
  }
}
