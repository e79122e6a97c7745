package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Tables with level rules only, as the three-line table of science has them: the uprights are
 * supplied where a strip between the columns stays free, and the rules between rows where those are
 * left out.
 */
final class OpenTables {

  private static final int FEWEST_RULES = 3;

  /** How wide, in ems, a strip between columns is at the least. */
  private static final float NARROWEST = 0.7f;

  private final List<Rule> levels;
  private final List<Glyph> inside;

  private OpenTables(List<Rule> levels, List<Glyph> glyphs) {
    this.levels = levels;
    inside =
        glyphs.stream()
            .filter(g -> g.middle() > first().left() && g.middle() < first().right())
            .filter(g -> g.baseline() > first().y() && g.baseline() < levels.getLast().y())
            .toList();
  }

  /** The rules that open tables lack. */
  static List<Rule> missing(List<Rule> rules, List<Glyph> glyphs) {
    List<Rule> missing = new ArrayList<>();
    for (List<Rule> levels : stacks(ConnectedRules.of(rules))) {
      missing.addAll(new OpenTables(levels, glyphs).missing());
    }
    return missing;
  }

  /** Level rules that meet no upright, by those that reach from the same left to the same right. */
  private static List<List<Rule>> stacks(List<List<Rule>> groups) {
    List<Rule> alone =
        groups.stream()
            .filter(group -> group.stream().allMatch(Rule::isLevel))
            .map(group -> group.stream().reduce(Rule::around).orElseThrow())
            .toList();
    List<List<Rule>> stacks = new ArrayList<>();
    for (Rule rule : alone.stream().sorted(Comparator.comparing(Rule::y)).toList()) {
      stacks.stream()
          .filter(stack -> isAsWide(stack.getFirst(), rule))
          .findFirst()
          .orElseGet(() -> added(stacks))
          .add(rule);
    }
    stacks.removeIf(stack -> stack.size() < FEWEST_RULES);
    return stacks;
  }

  private static List<Rule> added(List<List<Rule>> stacks) {
    stacks.add(new ArrayList<>());
    return stacks.getLast();
  }

  private static boolean isAsWide(Rule one, Rule other) {
    return Math.abs(one.left() - other.left()) < RuledGrid.SLACK
        && Math.abs(one.right() - other.right()) < RuledGrid.SLACK;
  }

  private Rule first() {
    return levels.getFirst();
  }

  private List<Rule> missing() {
    List<Float> strips = strips();
    if (strips.isEmpty()) {
      return List.of();
    }
    float top = first().y();
    float bottom = levels.getLast().y();
    List<Rule> missing = new ArrayList<>();
    strips.forEach(x -> missing.add(new Rule(x, top, x, bottom)));
    missing.add(new Rule(first().left(), top, first().left(), bottom));
    missing.add(new Rule(first().right(), top, first().right(), bottom));
    if (levels.size() == FEWEST_RULES) {
      missing.addAll(betweenRows(strips.getFirst()));
    }
    return missing;
  }

  /** The middles of the strips that no glyph touches. */
  private List<Float> strips() {
    List<Glyph> byLeft = inside.stream().sorted(Comparator.comparing(Glyph::left)).toList();
    List<Float> strips = new ArrayList<>();
    float reached = Float.MAX_VALUE;
    for (Glyph glyph : byLeft) {
      if (glyph.left() - reached > NARROWEST * glyph.size()) {
        strips.add((reached + glyph.left()) / 2);
      }
      reached = reached == Float.MAX_VALUE ? glyph.right() : Math.max(reached, glyph.right());
    }
    return strips;
  }

  /** A row begins where the first column has a line. */
  private List<Rule> betweenRows(float firstStrip) {
    float head = levels.get(1).y();
    TreeSet<Float> tops = new TreeSet<>();
    inside.stream()
        .filter(glyph -> glyph.middle() < firstStrip && glyph.baseline() > head)
        .forEach(glyph -> tops.add((float) Math.floor(glyph.top())));
    List<Rule> between = new ArrayList<>();
    float last = head;
    for (float top : tops) {
      if (top - last > 2 * RuledGrid.SLACK && last > head) {
        between.add(new Rule(first().left(), top, first().right(), top));
      }
      last = top;
    }
    return between;
  }
}
