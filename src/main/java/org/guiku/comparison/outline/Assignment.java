package org.guiku.comparison.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Gives each row at most one column and each column at most one row, so that what is gained is most
 * over all. Rows and columns that no gain connects are solved apart, each by the Hungarian method:
 * time grows with the square of a part's shorter side, times its longer one.
 */
final class Assignment {

  static final int NONE = -1;

  private final double[][] gains;
  private final int columns;
  private final int[] columnOf;

  private Assignment(double[][] gains, int columns) {
    this.gains = gains;
    this.columns = columns;
    this.columnOf = new int[gains.length];
    Arrays.fill(columnOf, NONE);
  }

  /**
   * The column of each row, or {@link #NONE}.
   *
   * @param gains what a row with a column is worth; 0 where they do not fit
   */
  static int[] best(double[][] gains, int columns) {
    Assignment assignment = new Assignment(gains, columns);
    BitSet seen = new BitSet();
    for (int row = 0; row < gains.length; row++) {
      if (!seen.get(row)) {
        assignment.solve(assignment.connected(row, seen));
      }
    }
    return assignment.columnOf;
  }

  private record Part(int[] rows, int[] columns) {}

  private Part connected(int first, BitSet seen) {
    List<Integer> rows = new ArrayList<>(List.of(first));
    BitSet reached = new BitSet();
    seen.set(first);
    for (int at = 0; at < rows.size(); at++) {
      for (int column = 0; column < columns; column++) {
        if (gains[rows.get(at)][column] > 0 && !reached.get(column)) {
          reached.set(column);
          addRowsOf(column, rows, seen);
        }
      }
    }
    return new Part(ints(rows), reached.stream().toArray());
  }

  private void addRowsOf(int column, List<Integer> rows, BitSet seen) {
    for (int row = 0; row < gains.length; row++) {
      if (gains[row][column] > 0 && !seen.get(row)) {
        seen.set(row);
        rows.add(row);
      }
    }
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A column of its own for each row, worth nothing, lets it go without. */
  private void solve(Part part) {
    int n = part.rows.length;
    int m = part.columns.length + n;
    double[] rowPrice = new double[n + 1];
    double[] columnPrice = new double[m + 1];
    int[] rowOf = new int[m + 1];
    for (int row = 1; row <= n; row++) {
      augment(part, row, rowPrice, columnPrice, rowOf);
    }
    for (int j = 1; j <= part.columns.length; j++) {
      if (rowOf[j] > 0 && gain(part, rowOf[j], j) > 0) {
        columnOf[part.rows[rowOf[j] - 1]] = part.columns[j - 1];
      }
    }
  }

  /** The shortest way to a free column, by Dijkstra over what each step costs more. */
  private void augment(Part part, int row, double[] rowPrice, double[] columnPrice, int[] rowOf) {
    int m = columnPrice.length - 1;
    double[] least = new double[m + 1];
    int[] before = new int[m + 1];
    boolean[] done = new boolean[m + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      done[at] = true;
      int from = rowOf[at];
      int next = 0;
      for (int j = 1; j <= m; j++) {
        if (done[j]) {
          continue;
        }
        double cost = -gain(part, from, j) - rowPrice[from] - columnPrice[j];
        if (cost < least[j]) {
          least[j] = cost;
          before[j] = at;
        }
        next = next == 0 || least[j] < least[next] ? j : next;
      }
      pay(least[next], done, least, rowPrice, columnPrice, rowOf);
      at = next;
    }
    for (int j = at; j != 0; j = before[j]) {
      rowOf[j] = rowOf[before[j]];
    }
  }

  private static void pay(
      double price,
      boolean[] done,
      double[] least,
      double[] rowPrice,
      double[] columnPrice,
      int[] rowOf) {
    for (int j = 0; j < done.length; j++) {
      if (done[j]) {
        rowPrice[rowOf[j]] += price;
        columnPrice[j] -= price;
      } else {
        least[j] -= price;
      }
    }
  }

  private double gain(Part part, int row, int column) {
    return column > part.columns.length ? 0 : gains[part.rows[row - 1]][part.columns[column - 1]];
  }
}
