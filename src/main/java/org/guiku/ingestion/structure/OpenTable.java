package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table with level rules only, as the three-line table of science is. Uprights are supplied where
 * a strip between its columns stays free, but not through what is set over several columns; rules
 * between rows where those are left out.
 */
final class OpenTable {

  /** Rows that follow the last rule and still belong to the table lie no farther off, in lines. */
  private static final float CLOSE = 1.2f;

  /** What shows such a row to belong to the table. */
  private static final int FEWEST_CELLS = 3;

  private final List<Rule> levels;
  private final float left;
  private final float right;
  private final List<GlyphRow> rows;
  private final List<Float> strips;

  private OpenTable(List<Rule> levels, float left, float right, List<GlyphRow> rows) {
    this.levels = levels;
    this.left = left;
    this.right = right;
    this.rows = rows;
    strips = strips();
  }

  /**
   * @param levels from top to bottom, at least two
   * @param glyphs of the whole page
   */
  static OpenTable of(List<Rule> levels, List<Glyph> glyphs) {
    float left = levels.stream().map(Rule::left).min(Float::compare).orElseThrow();
    float right = levels.stream().map(Rule::right).max(Float::compare).orElseThrow();
    List<GlyphRow> rows =
        GlyphRow.of(
            glyphs.stream()
                .filter(g -> g.middle() > left && g.middle() < right)
                .filter(g -> g.baseline() > levels.getFirst().y())
                .toList());
    float last = levels.getLast().y();
    List<GlyphRow> inside = rows.stream().filter(row -> row.middle() < last).toList();
    OpenTable closed = new OpenTable(levels, left, right, inside);
    return closed.takingIn(rows.subList(inside.size(), rows.size()));
  }

  /** With the rows that follow its last rule where the page's end leaves them open below. */
  private OpenTable takingIn(List<GlyphRow> below) {
    List<GlyphRow> taken = new ArrayList<>(rows);
    for (GlyphRow row : below) {
      float reached = Math.max(bottom(), taken.isEmpty() ? 0 : taken.getLast().bottom());
      if (row.top() - reached > CLOSE * (row.bottom() - row.top()) || !isInColumns(row)) {
        break;
      }
      taken.add(row);
    }
    boolean isOpen =
        taken.stream().skip(rows.size()).anyMatch(row -> row.runs().size() >= FEWEST_CELLS);
    return isOpen ? closedBelow(taken) : this;
  }

  private OpenTable closedBelow(List<GlyphRow> all) {
    List<Rule> closed = new ArrayList<>(levels);
    float end = all.getLast().bottom();
    closed.add(new Rule(left, end, right, end));
    return new OpenTable(closed, left, right, all);
  }

  private boolean isInColumns(GlyphRow row) {
    return row.runs().getFirst().left() > left
        && row.runs().getLast().right() < right
        && strips.stream().noneMatch(row::covers);
  }

  /** The rules that it lacks; none where it has no columns. */
  List<Rule> missing() {
    if (strips.isEmpty()) {
      return List.of();
    }
    List<Rule> missing = new ArrayList<>(List.of(upright(left), upright(right)));
    strips.forEach(x -> missing.addAll(walls(x)));
    missing.add(levels.getLast());
    rows.forEach(row -> missing.addAll(floors(row)));
    if (levels.size() == 3) {
      missing.addAll(betweenRows());
    }
    return missing;
  }

  private Rule upright(float x) {
    return new Rule(x, top(), x, bottom());
  }

  private float top() {
    return levels.getFirst().y();
  }

  private float bottom() {
    return levels.getLast().y();
  }

  /** Below the first rule under the top: what stands above it is the head. */
  private float head() {
    return levels.get(1).y();
  }

  /**
   * The middles of the strips that no line touches, but for those of the head and those that are
   * set over several columns.
   */
  private List<Float> strips() {
    List<GlyphRow> body =
        rows.stream().filter(row -> row.top() > head() - RuledGrid.SLACK).toList();
    List<GlyphRow> several = body.stream().filter(row -> row.runs().size() > 1).toList();
    List<Float> clear = free(several);
    return free(
        body.stream()
            .filter(row -> several.contains(row) || clear.stream().noneMatch(row::covers))
            .toList());
  }

  private static List<Float> free(List<GlyphRow> rows) {
    List<GlyphRow.Run> runs =
        rows.stream()
            .flatMap(row -> row.runs().stream())
            .sorted(Comparator.comparing(GlyphRow.Run::left))
            .toList();
    List<Float> strips = new ArrayList<>();
    float reached = Float.MAX_VALUE;
    for (GlyphRow.Run run : runs) {
      if (run.left() > reached) {
        strips.add((reached + run.left()) / 2);
      }
      reached = reached == Float.MAX_VALUE ? run.right() : Math.max(reached, run.right());
    }
    return strips;
  }

  /** An upright, left out beside what is set over both of its sides. */
  private List<Rule> walls(float x) {
    List<Rule> walls = new ArrayList<>();
    float from = top();
    for (GlyphRow row : rows) {
      if (row.covers(x)) {
        addWall(x, from, row.top(), walls);
        from = row.bottom();
      }
    }
    addWall(x, from, bottom(), walls);
    return walls;
  }

  private static void addWall(float x, float from, float to, List<Rule> walls) {
    if (to - from > RuledGrid.SLACK) {
      walls.add(new Rule(x, from, x, to));
    }
  }

  /** A rule under what is set over several columns, as the head of some of them is. */
  private List<Rule> floors(GlyphRow row) {
    return row.runs().stream()
        .filter(run -> strips.stream().anyMatch(run::covers))
        .filter(run -> run.bottom() < head())
        .map(run -> new Rule(leftOf(run), run.bottom(), rightOf(run), run.bottom()))
        .toList();
  }

  private float leftOf(GlyphRow.Run run) {
    return strips.stream().filter(x -> x <= run.left()).max(Float::compare).orElse(left);
  }

  private float rightOf(GlyphRow.Run run) {
    return strips.stream().filter(x -> x >= run.right()).min(Float::compare).orElse(right);
  }

  /** Rows that no rule parts, by the lines that fill several columns. */
  private List<Rule> betweenRows() {
    List<GlyphRow> body =
        rows.stream().filter(row -> row.top() > head() - RuledGrid.SLACK).toList();
    List<List<GlyphRow>> groups = RowGroups.of(body, this::fillsSeveral, GlyphRow::middle);
    List<Rule> between = new ArrayList<>();
    for (int i = 1; i < groups.size(); i++) {
      float y = (groups.get(i - 1).getLast().bottom() + groups.get(i).getFirst().top()) / 2;
      between.add(new Rule(left, y, right, y));
    }
    return between;
  }

  private boolean fillsSeveral(GlyphRow row) {
    return Stream.concat(strips.stream(), Stream.of(right))
            .filter(x -> row.runs().stream().anyMatch(run -> isJustLeftOf(run, x)))
            .count()
        > 1;
  }

  /** Whether a run stands in the column that ends there. */
  private boolean isJustLeftOf(GlyphRow.Run run, float x) {
    float middle = (run.left() + run.right()) / 2;
    return middle < x && strips.stream().noneMatch(strip -> strip > middle && strip < x);
  }
}
