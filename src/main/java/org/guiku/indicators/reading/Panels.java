package org.guiku.indicators.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Tables that were set side by side to save room: each has the same head, over and over. */
final class Panels {

  private static final int DEEPEST = 4;
  private static final int NARROWEST = 2;

  private Panels() {}

  /** The tables from left to right; mostly one. */
  static List<List<Row>> of(List<Row> rows) {
    OptionalInt width =
        rows.stream()
            .limit(DEEPEST)
            .map(row -> width(row.cells()))
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    if (width.isEmpty()) {
      return List.of(rows);
    }
    int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return IntStream.iterate(0, from -> from < widest, from -> from + width.getAsInt())
        .mapToObj(from -> rows.stream().map(row -> part(row, from, width.getAsInt())).toList())
        .toList();
  }

  private static Row part(Row row, int from, int width) {
    int size = row.cells().size();
    List<String> cells = row.cells().subList(Math.min(from, size), Math.min(from + width, size));
    return new Row(row.ordinal(), row.page(), cells);
  }

  /** After how many cells a head begins anew. */
  private static OptionalInt width(List<String> head) {
    return IntStream.rangeClosed(NARROWEST, head.size() / 2)
        .filter(width -> head.size() % width == 0 && repeats(head, width))
        .findFirst();
  }

  private static boolean repeats(List<String> head, int width) {
    List<String> first = head.subList(0, width);
    boolean names = first.stream().anyMatch(cell -> HeadWords.nameRank(cell).isPresent());
    return names
        && first.stream().distinct().count() == width
        && IntStream.range(width, head.size())
            .allMatch(
                at -> Wording.folded(head.get(at)).equals(Wording.folded(head.get(at % width))));
  }
}
