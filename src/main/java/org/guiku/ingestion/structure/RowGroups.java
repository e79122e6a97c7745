package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rows of a table that no rules part: each line that fills several columns is one, and a line that
 * fills one only goes with the nearest of those, as the second line of a cell.
 */
final class RowGroups {

  private RowGroups() {}

  /** The lines, from top to bottom, row by row; all in one where none fills several columns. */
  static List<List<PageLine>> of(List<PageLine> lines, Predicate<PageLine> fillsSeveral) {
    List<Integer> anchors = anchors(lines, fillsSeveral);
    List<List<PageLine>> rows = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      int anchor = nearest(lines, anchors, i);
      if (rows.isEmpty() || anchor != last) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(lines.get(i));
      last = anchor;
    }
    return rows;
  }

  /** A numbered line stands for itself too: the name of the rows below it. */
  private static List<Integer> anchors(List<PageLine> lines, Predicate<PageLine> fillsSeveral) {
    return IntStream.range(0, lines.size())
        .filter(i -> fillsSeveral.test(lines.get(i)) || isNumbered(lines.get(i)))
        .boxed()
        .toList();
  }

  private static boolean isNumbered(PageLine line) {
    return Headings.rankOf(line.text()).isPresent();
  }

  private static int nearest(List<PageLine> lines, List<Integer> anchors, int place) {
    int nearest = -1;
    float near = Float.MAX_VALUE;
    for (int anchor : anchors) {
      float apart = Math.abs(lines.get(anchor).baseline() - lines.get(place).baseline());
      if (apart < near - 1) {
        near = apart;
        nearest = anchor;
      }
    }
    return nearest;
  }
}
