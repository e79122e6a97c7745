package org.guiku.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;

/** A table of opinions (意见汇总表): a row each, under heads that may come again on each page. */
final class OpinionTable {

  private static final int HEADS_WITHIN = 4;
  private static final String NONE = "(?:总体)?(?:无|没有|同意|无异议)(?:其他|不同|修改|具体)*(?:意见|建议)?[。.]?";

  private final Table table;
  private final Columns columns;
  private final int from;
  private final List<Opinion> rows = new ArrayList<>();
  private final List<NoOpinion> without = new ArrayList<>();
  private Optional<String> who = Optional.empty();

  private OpinionTable(Table table, Columns columns, int from) {
    this.table = table;
    this.columns = columns;
    this.from = from;
  }

  /** A table without a head goes on the one before it, if it is as wide. */
  static List<OpinionTable> allIn(Reading reading) {
    List<OpinionTable> tables = new ArrayList<>();
    Optional<Columns> before = Optional.empty();
    for (Table table : reading.tables()) {
      Optional<OpinionTable> headed = headed(table);
      Optional<Columns> same = before.filter(columns -> fits(columns, table));
      headed
          .or(() -> same.map(columns -> new OpinionTable(table, columns, 0)))
          .ifPresent(tables::add);
      before = headed.map(each -> each.columns).or(() -> same);
    }
    return tables;
  }

  private static boolean fits(Columns columns, Table table) {
    return table.rows().stream().allMatch(row -> row.size() == columns.size());
  }

  /** Of a head of two lines the lower one tells the columns. */
  private static Optional<OpinionTable> headed(Table table) {
    int last = Math.min(HEADS_WITHIN, table.rows().size());
    for (int at = 0; at < last; at++) {
      Optional<Columns> head = Columns.of(table.rows().get(at));
      if (head.isPresent()) {
        int lower = at + 1 < last && isSecondLine(table, at) ? at + 1 : at;
        Columns columns = Columns.of(table.rows().get(lower)).orElse(head.get());
        List<List<String>> below = table.rows().subList(lower + 1, table.rows().size());
        return Optional.of(new OpinionTable(table, columns.toldBy(below), lower + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isSecondLine(Table table, int at) {
    List<String> upper = table.rows().get(at);
    List<String> lower = table.rows().get(at + 1);
    return !upper.equals(lower)
        && Columns.of(lower).isPresent()
        && upper.stream().anyMatch(cell -> !cell.isBlank() && lower.contains(cell));
  }

  Opinions opinions() {
    for (int at = from; at < table.rows().size(); at++) {
      List<String> row = table.rows().get(at);
      if (!isHeadAgain(row)) {
        take(row, table.firstOrdinal() + at);
      }
    }
    return new Opinions(rows, without);
  }

  private boolean isHeadAgain(List<String> row) {
    return from > 0 && row.equals(table.rows().get(from - 1));
  }

  private void take(List<String> row, int ordinal) {
    if (isBand(row)) {
      who = columns.has(Column.WHO) ? who : Optional.of(unit(row.getFirst()));
      return;
    }
    who = Wording.some(columns.cell(row, Column.WHO)).or(() -> who);
    String said = columns.cell(row, Column.TEXT);
    String proposed = columns.cell(row, Column.PROPOSAL);
    String text = said.isEmpty() ? proposed : said;
    if (text.matches(NONE)) {
      without.add(new NoOpinion(who, ordinal, text));
    } else if (Wording.some(text).isPresent()) {
      rows.add(opinion(row, Wording.of(text), ordinal).by(who));
    }
  }

  private Opinion opinion(List<String> row, Wording wording, int ordinal) {
    String clause = columns.cell(row, Column.CLAUSE);
    Wording full =
        wording.with(
            Wording.some(columns.cell(row, Column.REASON)),
            Wording.some(columns.cell(row, Column.PROPOSAL)),
            Wording.some(columns.cell(row, Column.QUOTED)).map(OpinionTable::bare).stream()
                .toList());
    return Opinion.of(
        clause.isEmpty() ? Clause.firstIn(wording.text()) : clause, full, List.of(ordinal));
  }

  /** One cell over the whole width: a body whose opinions follow. */
  private static boolean isBand(List<String> row) {
    return row.size() > 1
        && !row.getFirst().isBlank()
        && Stream.of(row.toArray()).distinct().count() == 1;
  }

  private static String unit(String band) {
    String name = PointMark.of(band).map(PointMark::rest).orElse(band);
    return name.replaceAll("[（(].*[）)]$|[：:]$", "").strip();
  }

  private static String bare(String quoted) {
    return quoted.replaceAll("^[“\"「]|[”\"」]$", "");
  }
}
