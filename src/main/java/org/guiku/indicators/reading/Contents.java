package org.guiku.indicators.reading;

import java.util.List;
import java.util.function.Predicate;
import org.guiku.indicators.reading.Column.Role;

/** Tells a column by what stands in it, where its head may mean several things. */
record Contents(TableHead head, List<Row> rows) {

  static TableHead of(TableHead head, List<Row> rows) {
    Contents contents = new Contents(head, rows);
    return head.with(head.columns().stream().map(contents::told).toList());
  }

  private Column told(Column column) {
    return switch (column.role()) {
      case CATEGORY, OTHER, NATURE -> byCells(column);
      default -> column;
    };
  }

  private Column byCells(Column column) {
    if (mostly(column, cell -> cell.matches("(?:约束|预期)性?(?:指标)?"))) {
      return column.as(Role.NATURE);
    }
    boolean numbers = mostly(column, cell -> cell.matches("[(（]?[\\d①-⑳]{1,3}[.．、)）]?"));
    return numbers && column.role() == Role.CATEGORY ? column.as(Role.NUMBER) : column;
  }

  /** Whether more than half of what stands below the head is such. */
  private boolean mostly(Column column, Predicate<String> such) {
    List<String> cells =
        rows.stream()
            .skip(head.end())
            .map(row -> column.in(row.cells()))
            .filter(cell -> !cell.isBlank())
            .toList();
    return 2 * cells.stream().filter(such).count() > cells.size();
  }
}
