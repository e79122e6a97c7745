package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.guiku.ingestion.structure.Block;

/** A table whose cells say where their edges lie, not which columns they cover. */
final class EdgedTable {

  /** How a cell goes on from another. */
  enum Merge {
    NONE,
    WITH_LEFT,
    WITH_ABOVE
  }

  /** A cell between two edges, in twentieths of a point. */
  record Cell(int left, int right, Merge merge, List<Block> content) {}

  /** Edges no further apart than this, in twentieths of a point, were meant to be one. */
  private static final int NEAR = 60;

  /** More than any table has; a broken file may claim an edge of its own for each cell. */
  private static final int MOST_COLUMNS = 100;

  private final List<List<Cell>> rows = new ArrayList<>();

  void add(List<Cell> cells) {
    List<Cell> row = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.merge() == Merge.WITH_LEFT && !row.isEmpty()) {
        Cell first = row.removeLast();
        row.add(new Cell(first.left(), cell.right(), first.merge(), first.content()));
      } else {
        row.add(cell);
      }
    }
    rows.add(row);
  }

  List<Block> blocks(Repeats repeats) {
    TreeSet<Integer> columns = columns();
    SpreadTable table = new SpreadTable(repeats);
    for (List<Cell> row : rows) {
      if (!row.isEmpty()) {
        table.gap(index(columns, row.getFirst().left()));
      }
      row.forEach(cell -> put(cell, columns, table));
      table.endRow();
    }
    return table.blocks();
  }

  private static void put(Cell cell, TreeSet<Integer> columns, SpreadTable table) {
    int wide = Math.max(1, index(columns, cell.right()) - index(columns, cell.left()));
    if (cell.merge() == Merge.WITH_ABOVE) {
      table.continuation(wide);
    } else {
      table.cell(cell.content(), wide, 1);
    }
  }

  private static int index(TreeSet<Integer> columns, int edge) {
    return Math.max(0, columns.headSet(edge, true).size() - 1);
  }

  private TreeSet<Integer> columns() {
    TreeSet<Integer> edges = new TreeSet<>();
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        edges.add(cell.left());
        edges.add(cell.right());
      }
    }
    TreeSet<Integer> columns = new TreeSet<>();
    for (int edge : edges) {
      boolean isApart = columns.isEmpty() || (long) edge - columns.last() > NEAR;
      if (isApart && columns.size() <= MOST_COLUMNS) {
        columns.add(edge);
      }
    }
    return columns;
  }
}
