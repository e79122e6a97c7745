package org.guiku.indicators.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.indicators.reading.Column.Role;
import org.guiku.indicators.reading.Indicator.Nature;

/**
 * Goes through the rows of one target table, keeping what they leave out because it stands above.
 */
final class TargetTable {

  private final Surroundings around;
  private final PlanYears plan;
  private final Categories categories = new Categories();
  private Layout layout;
  private String name = "";
  private Optional<Nature> nature;

  TargetTable(Layout layout, Surroundings around, PlanYears plan) {
    this.layout = layout;
    this.around = around;
    this.plan = plan;
    this.nature = around.natureOfAll();
  }

  List<Indicator> read(List<Row> rows) {
    List<Indicator> indicators = new ArrayList<>();
    int at = layout.head().end();
    while (at < rows.size()) {
      Optional<TableHead> again = head(rows, at);
      if (again.isPresent()) {
        at = again.get().end();
        layout = Layout.of(again.get(), rows, plan, around).orElse(layout);
      } else {
        take(rows.get(at)).ifPresent(indicators::add);
        at++;
      }
    }
    return categories.doubted(indicators);
  }

  /** The head once more, as on each page. */
  private Optional<TableHead> head(List<Row> rows, int at) {
    String cell = layout.name().in(rows.get(at).cells());
    boolean named = HeadWords.nameRank(cell).orElse(2) < 2 || cell.equals(layout.name().head());
    return named ? TableHead.at(rows.stream().map(Row::cells).toList(), at) : Optional.empty();
  }

  private Optional<Indicator> take(Row row) {
    List<String> cells = Rows.aligned(row.cells(), layout.head());
    if (Rows.isNote(cells) || Rows.isRemark(cells)) {
      return Optional.empty();
    }
    Optional<String> band = Rows.band(row.cells());
    if (band.isPresent()) {
      under(band.get(), row.cells());
      return Optional.empty();
    }
    categories.take(cells, layout.head().all(Role.CATEGORY));
    return indicator(new Row(row.ordinal(), row.page(), cells), row.cells().size());
  }

  private void under(String band, List<String> cells) {
    Optional<Nature> named = Natures.in(band);
    if (named.isPresent()) {
      nature = named;
    } else if (Rows.isHeading(band, cells)) {
      categories.under(band);
    } else {
      categories.perhapsUnder(band);
    }
  }

  private Optional<Indicator> indicator(Row row, int found) {
    boolean valued =
        layout.head().columns().stream()
            .anyMatch(column -> column.role().holdsValues() && !column.in(row.cells()).isBlank());
    String own = layout.name().in(row.cells());
    String cell = own.isBlank() ? name : own;
    if (!valued || cell.isBlank() || Rows.isSum(cell)) {
      return Optional.empty();
    }
    name = cell;
    RowReading reading = new RowReading(layout, around, plan, row, IndicatorName.of(cell), nature);
    if (own.isBlank()) {
      reading.doubt(Doubt.Kind.NAME, cell);
    }
    if (categories.areGuessed()) {
      reading.doubt(Doubt.Kind.CATEGORY, "");
    }
    if (found != layout.head().width() && row.cells().size() == found) {
      reading.doubt(Doubt.Kind.CELLS, "");
    }
    return Optional.of(reading.indicator(categories.of(reading.name())));
  }
}
