package org.guiku.comparison.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From where on the left side passages moved away: before which of the changes that did not. */
final class Departures {

  private Departures() {}

  /**
   * @param changes all, in the order of the right text
   * @return by the number of the change before which they stood, or of one more than there are
   */
  static Map<Integer, List<ShownChange>> of(List<ShownChange> changes) {
    return changes.stream()
        .filter(change -> change.kind() == ShownChange.Kind.MOVED)
        .collect(
            Collectors.groupingBy(
                moved -> nextAfter(moved, changes), TreeMap::new, Collectors.toList()));
  }

  private static int nextAfter(ShownChange moved, List<ShownChange> changes) {
    return changes.stream()
        .filter(change -> change.kind() != ShownChange.Kind.MOVED)
        .filter(change -> change.left().ordinal() > moved.left().ordinal())
        .mapToInt(ShownChange::number)
        .findFirst()
        .orElse(changes.size() + 1);
  }
}
