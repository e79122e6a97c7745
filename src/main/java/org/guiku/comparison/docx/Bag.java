package org.guiku.comparison.docx;

import java.util.HashMap;
import java.util.Map;

/** Atoms without their order: how much two passages have in common, found quickly. */
final class Bag {

  private final Map<Integer, Integer> weights = new HashMap<>();
  private int weight;

  void add(int key, int atomWeight) {
    if (atomWeight > 0) {
      weights.merge(key, atomWeight, Integer::sum);
      weight += atomWeight;
    }
  }

  void addAll(Bag other) {
    other.weights.forEach(this::add);
  }

  boolean isEmpty() {
    return weight == 0;
  }

  /** From 0, nothing in common, to 1. */
  double likeness(Bag other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() && other.isEmpty() ? 1 : 0;
    }
    boolean isSmaller = weights.size() < other.weights.size();
    Bag smaller = isSmaller ? this : other;
    Bag larger = isSmaller ? other : this;
    int shared = 0;
    for (Map.Entry<Integer, Integer> each : smaller.weights.entrySet()) {
      shared += Math.min(each.getValue(), larger.weights.getOrDefault(each.getKey(), 0));
    }
    return 2.0 * shared / (weight + other.weight);
  }
}
