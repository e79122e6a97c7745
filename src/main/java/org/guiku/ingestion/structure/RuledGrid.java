package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The grid that connected ruling lines make: its places from line to line, and which of them are
 * one cell because no line parts them.
 */
final class RuledGrid {

  /** How far, in points, lines may miss each other and still be meant as one or as meeting. */
  static final float SLACK = 3;

  /** More places than this are a drawing, and would take long to join. */
  private static final int MOST = 20_000;

  private final List<Rule> rules;
  private final float[] xs;
  private final float[] ys;
  private final int[] cells;

  private RuledGrid(List<Rule> rules, float[] xs, float[] ys) {
    this.rules = rules;
    this.xs = xs;
    this.ys = ys;
    cells = new int[rows() * columns()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i;
    }
    joinUnparted();
  }

  /** The grids of a page; a grid of one place is a frame. */
  static List<RuledGrid> of(List<Rule> rules) {
    List<RuledGrid> grids = new ArrayList<>();
    for (List<Rule> connected : ConnectedRules.of(rules)) {
      RuledGrid grid = of(connected, xs(connected), ys(connected));
      if (grid.rows() > 0 && grid.columns() > 0) {
        grids.add(grid);
      }
    }
    return grids;
  }

  private static RuledGrid of(List<Rule> rules, float[] xs, float[] ys) {
    return xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST
        ? new RuledGrid(rules, new float[1], new float[1])
        : new RuledGrid(rules, xs, ys);
  }

  /** Where uprights stand, and the open sides of a table whose level lines reach beyond them. */
  private static float[] xs(List<Rule> rules) {
    TreeSet<Float> xs = new TreeSet<>();
    rules.stream().filter(rule -> !rule.isLevel()).forEach(rule -> xs.add(rule.x()));
    if (!xs.isEmpty()) {
      rules.stream()
          .filter(Rule::isLevel)
          .forEach(rule -> addBeyond(xs, rule.left(), rule.right()));
    }
    return apart(xs);
  }

  /** Where level lines lie, and where uprights break off that the page's edge leaves open. */
  private static float[] ys(List<Rule> rules) {
    TreeSet<Float> ys = new TreeSet<>();
    rules.stream().filter(Rule::isLevel).forEach(rule -> ys.add(rule.y()));
    List<Rule> uprights = rules.stream().filter(rule -> !rule.isLevel()).toList();
    if (!ys.isEmpty() && uprights.size() > 1) {
      addBeyond(ys, second(uprights, Rule::top), -second(uprights, rule -> -rule.bottom()));
    }
    return apart(ys);
  }

  /** How far the second of the uprights reaches; a single one may stand out of its table. */
  private static float second(List<Rule> uprights, ToDoubleFunction<Rule> end) {
    return (float) uprights.stream().mapToDouble(end).sorted().skip(1).findFirst().orElseThrow();
  }

  private static void addBeyond(TreeSet<Float> places, float first, float last) {
    if (first < places.first() - 2 * SLACK) {
      places.add(first);
    }
    if (last > places.last() + 2 * SLACK) {
      places.add(last);
    }
  }

  /** Places that lie closer together than lines of text can are one. */
  private static float[] apart(TreeSet<Float> places) {
    List<Float> kept = new ArrayList<>();
    for (float place : places) {
      if (kept.isEmpty() || place - kept.getLast() > 2 * SLACK) {
        kept.add(place);
      }
    }
    float[] apart = new float[kept.size()];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = kept.get(i);
    }
    return apart;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  float left() {
    return xs[0];
  }

  float right() {
    return xs[xs.length - 1];
  }

  Columns layout() {
    return Columns.between(xs);
  }

  /** How wide a cell is in its first row. */
  float width(int cell) {
    int row = cell / columns();
    int column = cell % columns();
    int after = column + 1;
    while (after < columns() && cell(row, after) == cell) {
      after++;
    }
    return xs[after] - xs[column];
  }

  /** The cell at a place; equal for places of one cell. */
  int cell(int row, int column) {
    int cell = row * columns() + column;
    while (cells[cell] != cell) {
      cell = cells[cell];
    }
    return cell;
  }

  /** The cell in which a glyph stands, negative outside. */
  int cellOf(Glyph glyph) {
    int column = place(xs, glyph.middle());
    int row = place(ys, glyph.baseline() - 0.35f * glyph.size());
    return row < 0 || column < 0 ? -1 : cell(row, column);
  }

  /** Whether it is only a frame, or frames one upon the other: no row is parted into columns. */
  boolean isFrame() {
    for (int row = 0; row < rows(); row++) {
      if (cell(row, 0) != cell(row, columns() - 1)) {
        return false;
      }
    }
    return true;
  }

  private static int place(float[] places, float at) {
    for (int i = 0; i + 1 < places.length; i++) {
      if (at >= places[i] && at < places[i + 1]) {
        return i;
      }
    }
    return -1;
  }

  private void joinUnparted() {
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (column + 1 < columns() && !isWall(xs[column + 1], ys[row], ys[row + 1])) {
          join(cell(row, column), cell(row, column + 1));
        }
        if (row + 1 < rows() && !isFloor(ys[row + 1], xs[column], xs[column + 1])) {
          join(cell(row, column), cell(row + 1, column));
        }
      }
    }
  }

  private void join(int one, int other) {
    cells[Math.max(one, other)] = Math.min(one, other);
  }

  private boolean isWall(float x, float top, float bottom) {
    float middle = (top + bottom) / 2;
    return rules.stream()
        .anyMatch(
            rule ->
                !rule.isLevel()
                    && Math.abs(rule.x() - x) <= 2 * SLACK
                    && rule.top() < middle
                    && rule.bottom() > middle);
  }

  private boolean isFloor(float y, float left, float right) {
    float middle = (left + right) / 2;
    return rules.stream()
        .anyMatch(
            rule ->
                rule.isLevel()
                    && Math.abs(rule.y() - y) <= 2 * SLACK
                    && rule.left() < middle
                    && rule.right() > middle);
  }
}
