package org.guiku.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the opinions of a plan stand.
 *
 * @param outcomes each, with 0 where there are none
 * @param units in the order in which they were heard first
 */
public record OpinionCounts(int total, Map<Outcome, Integer> outcomes, List<Unit> units) {

  /**
   * How those of one unit stand.
   *
   * @param who 提出单位; empty where none is named
   */
  public record Unit(String who, int total, Map<Outcome, Integer> outcomes) {}

  static OpinionCounts of(List<ReviewOpinion> opinions) {
    Map<String, List<ReviewOpinion>> byUnit = new LinkedHashMap<>();
    for (ReviewOpinion opinion : opinions) {
      byUnit.computeIfAbsent(opinion.said().who().orElse(""), _ -> new ArrayList<>()).add(opinion);
    }
    List<Unit> units =
        byUnit.entrySet().stream()
            .map(unit -> new Unit(unit.getKey(), unit.getValue().size(), count(unit.getValue())))
            .toList();
    return new OpinionCounts(opinions.size(), count(opinions), units);
  }

  public int open() {
    return outcomes.getOrDefault(Outcome.OPEN, 0);
  }

  private static Map<Outcome, Integer> count(List<ReviewOpinion> opinions) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    opinions.forEach(opinion -> counts.merge(opinion.outcome(), 1, Integer::sum));
    return counts;
  }
}
