package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.guiku.documents.Failure;

/**
 * The cells of one sheet, without the rows and columns that hold nothing, merged cells spread over
 * what they cover.
 */
final class SheetGrid {

  /** Places that a table of a sheet may have; a few cells can lie at its far corners. */
  private static final long MOST_PLACES = 4_000_000;

  private record Cell(int column, String text) {}

  /** A row as it was read: its number in the sheet, and its cells from left to right. */
  private record Row(int number, List<Cell> cells) {}

  private final List<Row> rows = new ArrayList<>();
  private final BitSet columns = new BitSet();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private long visitsLeft = MOST_PLACES;

  /** Cells come row by row; blank ones need not come. */
  void add(int row, int column, String text) {
    if (text.isBlank()) {
      return;
    }
    if (rows.isEmpty() || rows.getLast().number() != row) {
      rows.add(new Row(row, new ArrayList<>()));
    }
    rows.getLast().cells().add(new Cell(column, text.strip()));
    columns.set(column);
  }

  void merge(CellRangeAddress range) {
    merged.add(range);
  }

  int height() {
    return rows.size();
  }

  /** The text of a row that holds one cell and no more. */
  Optional<String> soleTextOf(int row) {
    List<Cell> cells = rows.get(row).cells();
    return cells.size() == 1 ? Optional.of(cells.getFirst().text()) : Optional.empty();
  }

  /** Whether the first cell of a row stands in the first column. */
  boolean beginsAtTheEdge(int row) {
    return rows.get(row).cells().getFirst().column() == columns.nextSetBit(0);
  }

  /**
   * The rows from one to before another, all of the same length.
   *
   * @throws Unreadable TOO_LARGE
   */
  List<List<String>> table(int from, int to, Repeats repeats) throws Unreadable {
    int[] used = columns.stream().toArray();
    if ((long) used.length * (to - from) > MOST_PLACES) {
      throw new Unreadable(
          Failure.Code.TOO_LARGE,
          "A sheet's table has more than " + MOST_PLACES + " places; divide it.");
    }
    List<List<String>> table = new ArrayList<>();
    for (Row row : rows.subList(from, to)) {
      List<String> texts = new ArrayList<>(Collections.nCopies(used.length, ""));
      row.cells().forEach(cell -> texts.set(placeOf(cell.column(), used), cell.text()));
      table.add(texts);
    }
    for (CellRangeAddress range : merged) {
      spread(range, table, from, used, repeats);
    }
    return table;
  }

  private static int placeOf(int column, int[] used) {
    int found = Arrays.binarySearch(used, column);
    return found < 0 ? -found - 1 : found;
  }

  private void spread(
      CellRangeAddress range, List<List<String>> table, int from, int[] used, Repeats repeats) {
    int top = rowAt(range.getFirstRow()) - from;
    int left = placeOf(range.getFirstColumn(), used);
    int bottom = Math.min(table.size(), rowAt(range.getLastRow() + 1) - from);
    int right = placeOf(range.getLastColumn() + 1, used);
    if (top < 0 || top >= table.size() || left >= right || !isFirst(range, top + from)) {
      return;
    }
    String text = table.get(top).get(left);
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right && visitsLeft-- > 0; column++) {
        List<String> texts = table.get(row);
        if (texts.get(column).isEmpty()) {
          int place = column;
          repeats.of(text).ifPresent(repeated -> texts.set(place, repeated));
        }
      }
    }
  }

  /** Whether the cell that shows its text in a range is there. */
  private boolean isFirst(CellRangeAddress range, int row) {
    return rows.get(row).number() == range.getFirstRow() && columns.get(range.getFirstColumn());
  }

  /** The first row whose number is that or higher. */
  private int rowAt(int number) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
