package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a table's columns begin and end, in points from its left edge, since the margins of odd and
 * even pages may differ.
 *
 * @param edges one more than there are columns
 */
record Columns(List<Float> edges) {

  /** In points; columns drawn alike on two pages miss each other by less. */
  private static final float SLACK = 4;

  static Columns between(float... places) {
    List<Float> edges = new ArrayList<>();
    for (float place : places) {
      edges.add(place - places[0]);
    }
    return new Columns(edges);
  }

  int count() {
    return edges.size() - 1;
  }

  /**
   * The finer of the two, if it has all edges of the other; empty where they are laid out apart.
   */
  Optional<Columns> shared(Columns other) {
    Columns finer = count() >= other.count() ? this : other;
    Columns coarser = finer == this ? other : this;
    boolean asWide = Math.abs(edges.getLast() - other.edges.getLast()) <= SLACK;
    return asWide && coarser.edges.stream().allMatch(finer::hasEdge)
        ? Optional.of(finer)
        : Optional.empty();
  }

  private boolean hasEdge(float place) {
    return edges.stream().anyMatch(edge -> Math.abs(edge - place) <= SLACK);
  }

  /** Which of these columns each of the finer ones lies in. */
  List<Integer> under(Columns finer) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < finer.count(); i++) {
      places.add(at((finer.edges.get(i) + finer.edges.get(i + 1)) / 2));
    }
    return places;
  }

  private int at(float place) {
    int column = 0;
    while (column + 1 < count() && edges.get(column + 1) <= place) {
      column++;
    }
    return column;
  }
}
