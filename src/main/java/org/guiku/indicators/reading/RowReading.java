package org.guiku.indicators.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.guiku.indicators.reading.CellValue.Brackets;
import org.guiku.indicators.reading.Column.Role;
import org.guiku.indicators.reading.Indicator.Nature;

/** Reads one row, noting what had to be guessed. */
final class RowReading {

  private static final String CHANGES = ".*(?:下降|降低|减少|增长|提高|增加|新增|提升|上升|降幅|增幅|增速).*";

  private final Layout layout;
  private final Surroundings around;
  private final PlanYears plan;
  private final Row row;
  private final IndicatorName name;
  private final Optional<Nature> above;
  private final Set<Doubt> doubts = new LinkedHashSet<>();

  /**
   * @param above the nature under which the row stands
   */
  RowReading(
      Layout layout,
      Surroundings around,
      PlanYears plan,
      Row row,
      IndicatorName name,
      Optional<Nature> above) {
    this.layout = layout;
    this.around = around;
    this.plan = plan;
    this.row = row;
    this.name = name;
    this.above = above;
  }

  String name() {
    return name.words();
  }

  void doubt(Doubt.Kind kind, String about) {
    doubts.add(new Doubt(kind, about));
  }

  Indicator indicator(Optional<String> category) {
    doubts.addAll(layout.doubts());
    Optional<CellValue> base = layout.base().flatMap(this::cell);
    Optional<CellValue> target = cell(layout.target());
    Optional<CellValue> growth = layout.growth().flatMap(this::cell);
    Optional<String> unit =
        new RowUnit(layout, around, name, row.cells()).of(base, target, this::doubt);
    Indicator indicator =
        new Indicator(
            category,
            name.words(),
            unit,
            base.map(value -> value(value, layout.base().orElseThrow(), baseYear())),
            target(target, growth.isPresent()),
            growth.map(value -> value(value, layout.growth().orElseThrow(), OptionalInt.empty())),
            nature(),
            row.page(),
            row.ordinal(),
            List.of());
    layout.others().forEach(this::leftOut);
    return indicator.doubted(doubts);
  }

  private Optional<CellValue> cell(Column column) {
    return ValueReader.read(column.in(row.cells()));
  }

  private IndicatorValue target(Optional<CellValue> target, boolean grows) {
    OptionalInt year = targetYear();
    if (target.isPresent()) {
      change(target.get());
      return value(target.get(), layout.target(), year);
    }
    String text = layout.target().in(row.cells());
    if (!grows) {
      doubt(Doubt.Kind.NO_TARGET, "");
    }
    return ValueReader.words(text, true).in(year, false);
  }

  private void change(CellValue value) {
    if (value.change() && !isGrowth() && !name.words().matches(CHANGES)) {
      doubt(Doubt.Kind.CHANGE, value.text());
    }
  }

  private boolean isGrowth() {
    return layout.target().role() == Role.GROWTH;
  }

  private IndicatorValue value(CellValue value, Column column, OptionalInt year) {
    if (!value.sure()) {
      doubt(Doubt.Kind.VALUE, value.text());
    }
    boolean cumulative =
        value.cumulative()
            || value.number().isPresent()
                && (column.cumulative()
                    || name.cumulative() && column.role() != Role.GROWTH
                    || value.change() && around.sumUpChanges()
                    || isSum(value));
    OptionalInt marked = around.year(value.marks());
    return value.in(marked.isPresent() ? marked : year, cumulative);
  }

  private boolean isSum(CellValue value) {
    if (value.brackets() == Brackets.NONE) {
      return false;
    }
    Optional<String> meaning = around.meaning(value.brackets());
    boolean sum = meaning.map(Surroundings::isSum).orElse(value.brackets() == Brackets.SQUARE);
    if (!sum) {
      doubt(Doubt.Kind.BRACKETS, meaning.orElse(value.text()));
    }
    return sum;
  }

  private OptionalInt baseYear() {
    return layout.base().map(Column::year).orElse(OptionalInt.empty());
  }

  private OptionalInt targetYear() {
    Optional<OptionalInt> stated =
        Stream.of(layout.target().year(), around.year()).filter(OptionalInt::isPresent).findFirst();
    if (stated.isEmpty() && plan.end().isPresent()) {
      doubt(Doubt.Kind.YEAR, "");
    }
    return stated.orElse(plan.end());
  }

  private Optional<Nature> nature() {
    Optional<Nature> marked =
        marked(Role.BINDING_MARK, Nature.BINDING)
            .or(() -> marked(Role.ANTICIPATORY_MARK, Nature.ANTICIPATORY));
    Optional<Column> column = layout.head().one(Role.NATURE);
    if (marked.isPresent() || column.isEmpty()) {
      return marked.or(name::nature).or(() -> around.nature(name.marks())).or(() -> above);
    }
    String cell = column.get().in(row.cells());
    Optional<Nature> stated = Natures.in(cell);
    if (stated.isEmpty()) {
      doubt(Doubt.Kind.NATURE, cell);
    }
    return stated;
  }

  private Optional<Nature> marked(Role role, Nature nature) {
    return layout
        .head()
        .one(role)
        .filter(column -> ValueReader.read(column.in(row.cells())).isPresent())
        .map(_ -> nature);
  }

  private void leftOut(Column column) {
    cell(column)
        .ifPresent(value -> doubt(Doubt.Kind.OTHER_VALUE, column.head() + " " + value.text()));
  }
}
