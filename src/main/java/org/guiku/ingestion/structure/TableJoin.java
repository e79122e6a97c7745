package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table and what goes on of it on the next page, made one: the repeated head left out, a row that
 * the page's edge cuts joined, merged cells spread over the edge.
 */
final class TableJoin {

  private final List<List<PageCell>> rows;
  private final List<List<PageCell>> next;
  private final int head;

  private TableJoin(List<List<PageCell>> rows, List<List<PageCell>> below) {
    this.rows = new ArrayList<>(rows);
    next = new ArrayList<>(below.subList(repeated(rows, below), below.size()));
    head = headOf(rows);
  }

  /** Empty where the second is a table of its own. */
  static Optional<PageTable> of(PageTable above, PageTable below) {
    Optional<Columns> shared = above.columns().shared(below.columns());
    if (shared.isPresent()) {
      Columns columns = shared.get();
      return isAnother(above.over(columns), below.over(columns))
          ? Optional.empty()
          : Optional.of(joined(above.over(columns), below.over(columns)));
    }
    boolean isSetAlike = above.columns().count() == below.columns().count();
    return isSetAlike && repeated(above.rows(), below.rows()) > 0 && !isAnother(above, below)
        ? Optional.of(joined(above, below))
        : Optional.empty();
  }

  private static boolean isAnother(PageTable above, PageTable below) {
    int repeated = repeated(above.rows(), below.rows());
    return repeated == 0
        ? ContinuedTables.isNamed(below)
        : repeated == above.rows().size() && repeated == below.rows().size();
  }

  private static PageTable joined(PageTable above, PageTable below) {
    return new PageTable(
        above.page(),
        below.lastPage(),
        above.top(),
        above.columns(),
        new TableJoin(above.rows(), below.rows()).joined());
  }

  /** How many rows at the beginning of both are the same. */
  private static int repeated(List<List<PageCell>> rows, List<List<PageCell>> below) {
    int same = 0;
    while (same < Math.min(rows.size(), below.size())
        && texts(rows.get(same)).equals(texts(below.get(same)))) {
      same++;
    }
    return same;
  }

  private static List<String> texts(List<PageCell> row) {
    return row.stream().map(cell -> cell.text().replace(" ", "")).toList();
  }

  /** How many rows its head has: its name, and as far down as the cells below that reach. */
  private static int headOf(List<List<PageCell>> rows) {
    int head = 0;
    while (head < rows.size() && PageTable.isWhole(rows.get(head))) {
      head++;
    }
    int first = head++;
    while (head < rows.size() && rows.get(head).stream().anyMatch(rows.get(first)::contains)) {
      head++;
    }
    return Math.min(head, rows.size());
  }

  private List<List<PageCell>> joined() {
    if (!next.isEmpty() && !PageTable.isWhole(last()) && !PageTable.isWhole(first())) {
      if (isCut()) {
        places().forEach(this::joinCut);
        next.removeFirst();
      } else {
        places().filter(this::isSpread).forEach(this::spread);
        places().filter(this::isWordCut).forEach(this::joinCut);
      }
    }
    return Stream.concat(rows.stream(), next.stream()).toList();
  }

  private List<PageCell> last() {
    return rows.getLast();
  }

  private List<PageCell> first() {
    return next.getFirst();
  }

  private IntStream places() {
    return IntStream.range(0, last().size());
  }

  /** Whether the two rows at the edge are one: either lacks what every other row has. */
  private boolean isCut() {
    return rows.size() > head
        && (isIncomplete(last()) || isIncomplete(first()))
        && places().allMatch(place -> last().get(place).mayGoOnIn(first().get(place)));
  }

  private boolean isIncomplete(List<PageCell> row) {
    return places()
        .anyMatch(place -> row.get(place).isEmpty() && !isMerging(place) && isFilled(place));
  }

  /** Whether all rows but those at the edge have something there. */
  private boolean isFilled(int place) {
    List<PageCell> others =
        body()
            .filter(row -> !PageTable.isWhole(row))
            .map(row -> row.get(place))
            .filter(cell -> cell != last().get(place) && cell != first().get(place))
            .toList();
    return !others.isEmpty() && others.stream().noneMatch(PageCell::isEmpty);
  }

  /** Whether cells of a column are merged over rows. */
  private boolean isMerging(int place) {
    return isMerging(rows.subList(head, rows.size()), place) || isMerging(next, place);
  }

  private static boolean isMerging(List<List<PageCell>> rows, int place) {
    return IntStream.range(1, rows.size())
        .anyMatch(row -> rows.get(row).get(place) == rows.get(row - 1).get(place));
  }

  private Stream<List<PageCell>> body() {
    return Stream.concat(rows.stream().skip(head), next.stream());
  }

  private void joinCut(int place) {
    PageCell above = last().get(place);
    PageCell below = first().get(place);
    if (above != below) {
      PageCell whole = above.with(below);
      replace(rows, above, whole);
      replace(next, below, whole);
    }
  }

  /** Whether an empty cell at the edge belongs to the one on the other side of it. */
  private boolean isSpread(int place) {
    return rows.size() > head && isMerging(place) && isFilled(place);
  }

  /** Whether a merged cell's word is cut: whole, it stands in another cell of the column. */
  private boolean isWordCut(int place) {
    String above = last().get(place).text();
    String below = first().get(place).text();
    return isMerging(place)
        && !above.isEmpty()
        && !below.isEmpty()
        && body().anyMatch(row -> row.get(place).text().equals(above + below));
  }

  /** Lets an empty cell on one side of the edge be the one on the other side. */
  private void spread(int place) {
    PageCell above = last().get(place);
    PageCell below = first().get(place);
    if (below.isEmpty()) {
      replace(next, below, above);
    } else if (above.isEmpty()) {
      replace(rows, above, below.above());
    }
  }

  private static void replace(List<List<PageCell>> rows, PageCell old, PageCell whole) {
    rows.replaceAll(row -> row.stream().map(cell -> cell == old ? whole : cell).toList());
  }
}
