package org.guiku.indicators.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guiku.indicators.reading.Column.Role;

/**
 * The head of a target table, of one to three lines.
 *
 * @param first its first row, from 0; what stands above it names the table
 * @param lines number of its rows
 * @param columns what they hold, from left to right
 */
record TableHead(int first, int lines, List<Column> columns) {

  private static final int DEEPEST = 6;
  private static final int MOST_LINES = 3;

  /** Empty where no row names a column of indicators beside one of values. */
  static Optional<TableHead> of(List<List<String>> rows) {
    for (int at = 0; at < Math.min(rows.size(), DEEPEST); at++) {
      if (Rows.said(rows.get(at)).size() > 1) {
        Optional<TableHead> head = at(rows, at);
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  /** The head that begins with that row. */
  static Optional<TableHead> at(List<List<String>> rows, int at) {
    int lines = 1;
    while (lines < MOST_LINES
        && at + lines < rows.size()
        && continues(rows.get(at), rows.get(at + lines))) {
      lines++;
    }
    List<Column> columns = columns(rows.subList(at, at + lines));
    boolean has = columns.stream().anyMatch(column -> column.role() == Role.NAME);
    return has && columns.stream().anyMatch(column -> column.role().holdsValues())
        ? Optional.of(new TableHead(at, lines, columns))
        : Optional.empty();
  }

  int width() {
    return columns.size();
  }

  int end() {
    return first + lines;
  }

  List<Column> all(Role role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }

  Optional<Column> one(Role role) {
    return columns.stream().filter(column -> column.role() == role).findFirst();
  }

  TableHead with(List<Column> others) {
    return new TableHead(first, lines, List.copyOf(others));
  }

  String words() {
    return columns.stream().map(Column::head).collect(Collectors.joining("|"));
  }

  /** A further line of a head holds head words only, and says something that is not above it. */
  private static boolean continues(List<String> above, List<String> row) {
    boolean says = false;
    if (Rows.said(row).size() == 1 && row.stream().noneMatch(String::isBlank)) {
      return false;
    }
    for (int at = 0; at < row.size(); at++) {
      String cell = row.get(at);
      if (cell.isBlank() || at < above.size() && same(cell, above.get(at))) {
        continue;
      }
      if (!isHeadWord(cell)) {
        return false;
      }
      says = true;
    }
    return says;
  }

  private static boolean isHeadWord(String cell) {
    String words = Wording.folded(cell);
    return words.length() <= 20
        && (words.matches("\\[?(?:19|20)\\d\\d年?]?|\\(.{1,12}\\)")
            || HeadWords.nameRank(cell).isPresent()
            || HeadWords.role(cell) != Role.OTHER && !words.matches(".*\\d\\.?\\d*%.*"));
  }

  private static boolean same(String one, String other) {
    return Wording.folded(one).equals(Wording.folded(other));
  }

  private static List<Column> columns(List<List<String>> lines) {
    int width = lines.stream().mapToInt(List::size).max().orElse(0);
    List<String> heads = IntStream.range(0, width).mapToObj(at -> joined(lines, at)).toList();
    OptionalInt rank =
        heads.stream()
            .map(HeadWords::nameRank)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .min();
    int names = rank.isPresent() ? lastOfRank(heads, rank.getAsInt()) : -1;
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < width; at++) {
      columns.add(column(at, heads.get(at), at == names ? Role.NAME : beside(heads, at, names)));
    }
    return columns;
  }

  private static int lastOfRank(List<String> heads, int rank) {
    return IntStream.range(0, heads.size())
        .filter(at -> HeadWords.nameRank(heads.get(at)).orElse(-1) == rank)
        .max()
        .orElse(-1);
  }

  /** What is named like the names and stands before them is above them. */
  private static Role beside(List<String> heads, int at, int names) {
    String head = heads.get(at);
    boolean named = HeadWords.nameRank(head).isPresent();
    if (at < names && (named || head.isBlank())) {
      return Role.CATEGORY;
    }
    return named && HeadWords.role(head) != Role.TARGET ? Role.OTHER : HeadWords.role(head);
  }

  private static Column column(int at, String head, Role role) {
    return new Column(
        at, role, head, HeadWords.year(head), HeadWords.unit(head), HeadWords.isCumulative(head));
  }

  /** The lines of one column's head; what a merged cell says twice is said once. */
  private static String joined(List<List<String>> lines, int at) {
    return lines.stream()
        .map(line -> at < line.size() ? line.get(at) : "")
        .filter(cell -> !cell.isBlank())
        .distinct()
        .collect(Collectors.joining());
  }
}
