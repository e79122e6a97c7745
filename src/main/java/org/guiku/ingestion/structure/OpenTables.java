package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tables with level rules only: rules that reach from the same left to the same right, with
 * what shorter ones lie between them, where a category or a head is ruled off by itself.
 */
final class OpenTables {

  private static final int FEWEST_RULES = 3;

  /** Lines as wide as this part of a table are text between two tables. */
  private static final float WIDE = 0.6f;

  private OpenTables() {}

  /** The rules that open tables lack. */
  static List<Rule> missing(List<Rule> rules, List<Glyph> glyphs) {
    List<Rule> missing = new ArrayList<>();
    for (List<Rule> levels : stacks(alone(rules))) {
      for (List<Rule> table : unbroken(levels, glyphs)) {
        missing.addAll(OpenTable.of(table, glyphs).missing());
      }
    }
    return missing;
  }

  /** Level rules that meet no upright. */
  private static List<Rule> alone(List<Rule> rules) {
    return ConnectedRules.of(rules).stream()
        .filter(group -> group.stream().allMatch(Rule::isLevel))
        .map(group -> group.stream().reduce(Rule::around).orElseThrow())
        .toList();
  }

  /** The widest rules, each with those that lie within its left and right, from top to bottom. */
  private static List<List<Rule>> stacks(List<Rule> rules) {
    List<List<Rule>> stacks = new ArrayList<>();
    Comparator<Rule> byWidth = Comparator.comparing(rule -> rule.left() - rule.right());
    for (Rule rule : rules.stream().sorted(byWidth).toList()) {
      stacks.stream()
          .filter(stack -> isWithin(rule, stack.getFirst()))
          .findFirst()
          .orElseGet(() -> added(stacks))
          .add(rule);
    }
    stacks.forEach(stack -> stack.sort(Comparator.comparing(Rule::y)));
    return stacks;
  }

  private static List<Rule> added(List<List<Rule>> stacks) {
    stacks.add(new ArrayList<>());
    return stacks.getLast();
  }

  private static boolean isWithin(Rule rule, Rule wide) {
    return rule.left() > wide.left() - RuledGrid.SLACK
        && rule.right() < wide.right() + RuledGrid.SLACK;
  }

  /** A stack's rules in as many parts as text between them makes tables of it. */
  private static List<List<Rule>> unbroken(List<Rule> levels, List<Glyph> glyphs) {
    List<List<Rule>> tables = new ArrayList<>();
    for (Rule rule : levels) {
      if (tables.isEmpty() || isTextBetween(tables.getLast().getLast(), rule, glyphs)) {
        tables.add(new ArrayList<>());
      }
      tables.getLast().add(rule);
    }
    tables.removeIf(table -> table.size() < FEWEST_RULES);
    return tables;
  }

  private static boolean isTextBetween(Rule above, Rule below, List<Glyph> glyphs) {
    List<Glyph> between =
        glyphs.stream().filter(g -> g.baseline() > above.y() && g.baseline() < below.y()).toList();
    float width = Math.max(above.right() - above.left(), below.right() - below.left());
    List<GlyphRow> rows = GlyphRow.of(between);
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.runs().size() == 1)
        && rows.stream().anyMatch(row -> row.width() > WIDE * width);
  }
}
