package org.guiku.indicators.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;

/**
 * The target tables of a reading (指标表), row by row. A table that goes on in the next one is read as
 * one; a table that sets no targets gives nothing.
 */
public final class TargetTables {

  private static final int CAPTIONS = 3;
  private static final int NOTES = 5;
  private static final int LONGEST_CAPTION = 200;
  private static final int LONGEST_BETWEEN = 40;

  private final Reading reading;
  private final PlanYears plan;

  private TargetTables(Reading reading) {
    this.reading = reading;
    this.plan =
        PlanYears.of(
            reading.title().orElse(""), reading.passages().stream().map(Passage::text).toList());
  }

  /** All indicators in reading order. */
  public static List<Indicator> of(Reading reading) {
    TargetTables tables = new TargetTables(reading);
    return tables.joined().stream().flatMap(tables::indicators).toList();
  }

  private Stream<Indicator> indicators(List<Table> parts) {
    List<Row> all = parts.stream().flatMap(this::rows).toList();
    return Panels.of(all).stream().flatMap(rows -> indicators(parts, rows));
  }

  private Stream<Indicator> indicators(List<Table> parts, List<Row> rows) {
    Optional<TableHead> head = TableHead.of(rows.stream().map(Row::cells).toList());
    if (head.isEmpty()) {
      return Stream.empty();
    }
    Surroundings around = around(parts, rows, head.get());
    return Layout.of(head.get(), rows, plan, around).stream()
        .flatMap(layout -> new TargetTable(layout, around, plan).read(rows).stream());
  }

  private Stream<Row> rows(Table table) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(
            at -> {
              int ordinal = table.firstOrdinal() + at;
              return new Row(ordinal, page(ordinal), table.rows().get(at));
            });
  }

  private OptionalInt page(int ordinal) {
    return ordinal >= 1 && ordinal <= reading.passages().size()
        ? reading.passages().get(ordinal - 1).page()
        : OptionalInt.empty();
  }

  private List<List<Table>> joined() {
    List<List<Table>> joined = new ArrayList<>();
    for (Table table : reading.tables()) {
      if (table.rows().isEmpty()) {
        continue;
      }
      if (!joined.isEmpty() && goesOn(joined.getLast(), table)) {
        joined.getLast().add(table);
      } else {
        joined.add(new ArrayList<>(List.of(table)));
      }
    }
    return joined;
  }

  /** Whether a table is the rest of the one before: nothing between that says otherwise. */
  private boolean goesOn(List<Table> parts, Table next) {
    Table last = parts.getLast();
    List<Passage> between = passages(last.firstOrdinal() + last.rows().size(), next.firstOrdinal());
    if (between.size() > CAPTIONS || !between.stream().allMatch(TargetTables::keepsTogether)) {
      return false;
    }
    Optional<TableHead> head = TableHead.of(tidy(parts.getFirst()));
    Optional<TableHead> own = TableHead.of(tidy(next));
    return head.isPresent()
        && own.map(it -> Wording.folded(it.words()).equals(Wording.folded(head.get().words())))
            .orElseGet(() -> fits(next, head.get()));
  }

  private static boolean keepsTogether(Passage passage) {
    String text = Wording.folded(passage.text());
    return text.contains("续表")
        || text.matches("\\(?续.{0,8}")
        || passage.kind() != Passage.Kind.HEADING
            && text.length() <= LONGEST_BETWEEN
            && !text.matches("(?:表|专栏|附表|图)\\d.*|.*表");
  }

  private static boolean fits(Table next, TableHead head) {
    List<String> first = Rows.aligned(tidy(next).getFirst(), head);
    return first.size() == head.width()
        && (Rows.fit(first, head) > 1 || Rows.said(first).size() == 1);
  }

  private Surroundings around(List<Table> parts, List<Row> rows, TableHead head) {
    Table first = parts.getFirst();
    List<String> captions = new ArrayList<>(before(first.firstOrdinal()));
    rows.stream()
        .limit(head.first())
        .flatMap(row -> Rows.said(row.cells()).stream())
        .forEach(captions::add);
    Stream<String> within =
        rows.stream()
            .filter(row -> Rows.isNote(row.cells()))
            .map(row -> Rows.said(row.cells()).getFirst());
    Stream<String> after = parts.stream().flatMap(this::after);
    return new Surroundings(captions, Stream.concat(within, after).toList());
  }

  private List<String> before(int ordinal) {
    List<String> texts = new ArrayList<>();
    for (Passage passage : passages(ordinal - CAPTIONS, ordinal)) {
      if (passage.kind() == Passage.Kind.ROW) {
        texts.clear();
      } else if (passage.text().length() <= LONGEST_CAPTION) {
        texts.add(Wording.tidy(passage.text()));
      }
    }
    return texts;
  }

  private Stream<String> after(Table table) {
    int end = table.firstOrdinal() + table.rows().size();
    return passages(end, end + NOTES).stream()
        .takeWhile(
            passage -> passage.kind() != Passage.Kind.HEADING && passage.kind() != Passage.Kind.ROW)
        .map(passage -> Wording.tidy(passage.text()));
  }

  /** From one ordinal to before another, as far as there are any. */
  private List<Passage> passages(int from, int to) {
    int size = reading.passages().size();
    int start = Math.clamp(from - 1L, 0, size);
    return reading.passages().subList(start, Math.clamp(to - 1L, start, size));
  }

  private static List<List<String>> tidy(Table table) {
    return table.rows().stream().map(Wording::tidy).toList();
  }
}
