package org.guiku.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * To what a result is narrowed.
 *
 * @param chosen values of which a document must have one, for each facet named
 * @param planCodes the plans to which a document must belong; empty for any or none
 * @param from the first day of issue; what has no date is left out then
 * @param to the last day of issue
 */
public record Filters(
    Map<Facet, Set<String>> chosen,
    Set<String> planCodes,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  public static final Filters NONE =
      new Filters(Map.of(), Set.of(), Optional.empty(), Optional.empty());

  public Filters {
    chosen = Map.copyOf(chosen);
    planCodes = Set.copyOf(planCodes);
  }

  public static Filters of(Map<Facet, Set<String>> chosen) {
    return new Filters(chosen, Set.of(), Optional.empty(), Optional.empty());
  }

  /** The values chosen of a facet; empty where it does not narrow. */
  public Set<String> of(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** With that value chosen, or no longer chosen where it is. */
  public Filters toggled(Facet facet, String value) {
    Set<String> values = new TreeSet<>(of(facet));
    if (!values.add(value)) {
      values.remove(value);
    }
    Map<Facet, Set<String>> changed = new TreeMap<>(chosen);
    changed.put(facet, values);
    changed.values().removeIf(Set::isEmpty);
    return new Filters(changed, planCodes, from, to);
  }
}
