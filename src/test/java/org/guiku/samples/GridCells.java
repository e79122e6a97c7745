package org.guiku.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.samples.Part.Grid;

/** The cells of a grid with the places that each covers. */
final class GridCells {

  /**
   * A cell.
   *
   * @param columns how many it covers
   * @param rows how many it covers
   */
  record Cell(String text, int column, int columns, int rows) {}

  private GridCells() {}

  /** A row place by place; empty where a cell above or to the left covers it. */
  static List<Optional<Cell>> row(Grid grid, int at) {
    var cells = new ArrayList<Optional<Cell>>();
    var row = grid.rows().get(at);
    for (var column = 0; column < row.size(); column++) {
      var text = row.get(column);
      cells.add(
          text.equals(Grid.LEFT) || text.equals(Grid.ABOVE)
              ? Optional.empty()
              : Optional.of(new Cell(text, column, columns(row, column), rows(grid, at, column))));
    }
    return cells;
  }

  static int columns(List<String> row, int column) {
    var end = column + 1;
    while (end < row.size() && row.get(end).equals(Grid.LEFT)) {
      end++;
    }
    return end - column;
  }

  static int rows(Grid grid, int at, int column) {
    var end = at + 1;
    while (end < grid.rows().size() && grid.rows().get(end).get(column).equals(Grid.ABOVE)) {
      end++;
    }
    return end - at;
  }
}
