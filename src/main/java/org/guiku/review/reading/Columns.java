package org.guiku.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The head of a table of opinions. */
record Columns(List<Column> columns) {

  private static final int LONGEST_HEAD = 24;

  /** Empty where a row is no head of such a table. */
  static Optional<Columns> of(List<String> row) {
    boolean isShort = row.stream().allMatch(cell -> cell.strip().length() <= LONGEST_HEAD);
    List<Column> columns = new ArrayList<>(row.stream().map(Column::of).toList());
    int answer = columns.indexOf(Column.ANSWER);
    for (int at = answer + 1; answer >= 0 && at < columns.size(); at++) {
      columns.set(at, columns.get(at) == Column.NUMBER ? Column.NUMBER : Column.ANSWER);
    }
    setProblemsApart(columns, row);
    Columns head = new Columns(columns);
    return isShort && head.isWhole(row) ? Optional.of(head) : Optional.empty();
  }

  /** 存在问题 beside 修改建议 says why. */
  private static void setProblemsApart(List<Column> columns, List<String> row) {
    List<Integer> texts =
        IntStream.range(0, row.size())
            .filter(at -> columns.get(at) == Column.TEXT)
            .boxed()
            .toList();
    List<Integer> problems = texts.stream().filter(at -> row.get(at).contains("问题")).toList();
    if (problems.size() < texts.size()) {
      problems.forEach(at -> columns.set(at, Column.REASON));
    }
  }

  /** The same, where the cells tell what an unknown head does not. */
  Columns toldBy(List<List<String>> rows) {
    if (has(Column.CLAUSE)) {
      return this;
    }
    List<Column> told = new ArrayList<>(columns);
    IntStream.range(0, columns.size())
        .filter(at -> columns.get(at) == Column.OTHER && namesPlaces(rows, at))
        .findFirst()
        .ifPresent(at -> told.set(at, Column.CLAUSE));
    return new Columns(told);
  }

  private static boolean namesPlaces(List<List<String>> rows, int column) {
    List<String> cells =
        rows.stream()
            .filter(row -> row.size() > column && !row.get(column).isBlank())
            .map(row -> row.get(column))
            .toList();
    long places = cells.stream().filter(cell -> !Reference.in(cell).isEmpty()).count();
    return places * 2 > cells.size();
  }

  private boolean isWhole(List<String> row) {
    boolean says = columns.contains(Column.TEXT) || columns.contains(Column.PROPOSAL);
    boolean of =
        List.of(Column.WHO, Column.CLAUSE, Column.QUOTED, Column.NUMBER, Column.REASON).stream()
            .anyMatch(columns::contains);
    return says && of && row.stream().distinct().count() > 1;
  }

  boolean has(Column column) {
    return columns.contains(column);
  }

  int size() {
    return columns.size();
  }

  /** The cells of a kind, each once; empty where there is none. */
  String cell(List<String> row, Column column) {
    return IntStream.range(0, Math.min(row.size(), columns.size()))
        .filter(at -> columns.get(at) == column)
        .mapToObj(at -> row.get(at).strip())
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .collect(Collectors.joining(column == Column.CLAUSE ? " " : "\n"));
  }
}
