package org.guiku.ingestion.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Ruling lines made whole out of their pieces, then grouped by which of them meet. */
final class ConnectedRules {

  /** More whole lines than this are a drawing. */
  private static final int MOST = 2_000;

  private ConnectedRules() {}

  static List<List<Rule>> of(List<Rule> rules) {
    List<Rule> whole = new ArrayList<>(whole(rules.stream().filter(Rule::isLevel).toList(), true));
    whole.addAll(whole(rules.stream().filter(rule -> !rule.isLevel()).toList(), false));
    return whole.size() > MOST ? List.of() : groups(whole);
  }

  /** Tables are often ruled cell by cell, so that a line comes in as many pieces. */
  private static List<Rule> whole(List<Rule> pieces, boolean level) {
    ToDoubleFunction<Rule> across = level ? Rule::y : Rule::x;
    ToDoubleFunction<Rule> along = level ? Rule::left : Rule::top;
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(
        Comparator.<Rule>comparingLong(rule -> Math.round(across.applyAsDouble(rule)))
            .thenComparingDouble(along));
    List<Rule> whole = new ArrayList<>();
    for (Rule piece : sorted) {
      if (!whole.isEmpty() && isContinued(whole.getLast(), piece, across)) {
        whole.add(whole.removeLast().around(piece));
      } else {
        whole.add(piece);
      }
    }
    return whole;
  }

  private static boolean isContinued(Rule rule, Rule piece, ToDoubleFunction<Rule> across) {
    double apart = across.applyAsDouble(rule) - across.applyAsDouble(piece);
    return Math.abs(apart) <= 1 && rule.touches(piece, RuledGrid.SLACK);
  }

  private static List<List<Rule>> groups(List<Rule> rules) {
    List<Rule> left = new ArrayList<>(rules);
    List<List<Rule>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      groups.add(groupOf(left.removeLast(), left));
    }
    return groups;
  }

  private static List<Rule> groupOf(Rule first, List<Rule> left) {
    List<Rule> group = new ArrayList<>(List.of(first));
    Deque<Rule> open = new ArrayDeque<>(group);
    while (!open.isEmpty()) {
      Rule rule = open.pop();
      List<Rule> met = left.stream().filter(r -> r.touches(rule, RuledGrid.SLACK)).toList();
      left.removeAll(met);
      group.addAll(met);
      open.addAll(met);
    }
    return group;
  }
}
