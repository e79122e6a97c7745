package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Rows of a table that no rules part: each line that fills several columns is one, and a line that
 * fills one only goes with the nearest of those, as the second line of a cell.
 */
final class RowGroups {

  /** In points. */
  private static final double NEARER = 1;

  private RowGroups() {}

  /**
   * The lines, from top to bottom, row by row; all in one where none fills several columns.
   *
   * @param height at which a line stands
   */
  static <L> List<List<L>> of(
      List<L> lines, Predicate<L> fillsSeveral, ToDoubleFunction<L> height) {
    List<L> anchors = lines.stream().filter(fillsSeveral).toList();
    List<List<L>> rows = new ArrayList<>();
    int last = 0;
    for (L line : lines) {
      int anchor = nearest(anchors, line, height, last);
      if (rows.isEmpty() || anchor != last) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
      last = anchor;
    }
    return rows;
  }

  /** Of two as near the upper one; those before the last one taken are past. */
  private static <L> int nearest(List<L> anchors, L line, ToDoubleFunction<L> height, int last) {
    int nearest = last;
    for (int i = last + 1; i < anchors.size(); i++) {
      double near = apart(anchors.get(nearest), line, height);
      if (apart(anchors.get(i), line, height) >= near - NEARER) {
        break;
      }
      nearest = i;
    }
    return nearest;
  }

  private static <L> double apart(L one, L other, ToDoubleFunction<L> height) {
    return Math.abs(height.applyAsDouble(one) - height.applyAsDouble(other));
  }
}
