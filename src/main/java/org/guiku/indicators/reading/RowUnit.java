package org.guiku.indicators.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.guiku.indicators.reading.Column.Role;

/** Finds the unit of a row: its own column, the name, the head, the numbers, the table's name. */
record RowUnit(Layout layout, Surroundings around, IndicatorName name, List<String> cells) {

  private static final String DIMENSIONLESS = ".*(?:系数|指数|倍数|(?<!占)比|得分|排名|等级)";

  Optional<String> of(
      Optional<CellValue> base, Optional<CellValue> target, BiConsumer<Doubt.Kind, String> doubt) {
    Optional<Column> column = layout.head().one(Role.UNIT);
    String cell = column.map(it -> it.in(cells)).orElse("");
    Optional<String> stated =
        Optional.of(cell)
            .filter(words -> !words.isBlank() && ValueReader.read(words).isPresent())
            .or(name::unit)
            .or(layout.target()::unit);
    boolean none = !cell.isBlank() && stated.isEmpty();
    Optional<String> unit =
        stated
            .flatMap(words -> scaled(words, base, target, doubt))
            .or(() -> ownUnit(base, target, doubt))
            .or(around::unit);
    if (unit.isEmpty() && !none && hasNumber(base, target) && !isDimensionless()) {
      doubt.accept(Doubt.Kind.UNIT_MISSING, "");
    }
    return unit;
  }

  /** A number may bring a scale to the unit, or a unit of its own. */
  private static Optional<String> scaled(
      String stated,
      Optional<CellValue> base,
      Optional<CellValue> target,
      BiConsumer<Doubt.Kind, String> doubt) {
    boolean begins = base.flatMap(CellValue::number).isPresent();
    Optional<CellValue> changed =
        target.filter(it -> it.change() && !begins && it.unit().isPresent());
    if (changed.isPresent()) {
      return changed.get().unit();
    }
    List<CellValue> foreign =
        Stream.of(base, target)
            .flatMap(Optional::stream)
            .filter(value -> value.unit().filter(unit -> !same(unit, stated)).isPresent())
            .toList();
    long numbers =
        Stream.of(base, target)
            .flatMap(Optional::stream)
            .filter(value -> value.number().isPresent())
            .count();
    if (foreign.isEmpty()) {
      return Optional.of(stated);
    }
    List<String> units =
        foreign.stream().flatMap(value -> value.unit().stream()).distinct().toList();
    if (units.size() == 1 && foreign.size() == numbers && units.getFirst().matches("[十百千万亿]+")) {
      return Optional.of(units.getFirst() + stated);
    }
    foreign.forEach(value -> doubt.accept(Doubt.Kind.UNIT_DIFFERS, value.text()));
    return Optional.of(stated);
  }

  private static Optional<String> ownUnit(
      Optional<CellValue> base, Optional<CellValue> target, BiConsumer<Doubt.Kind, String> doubt) {
    Optional<String> aimed = target.flatMap(CellValue::unit);
    Optional<String> begun = base.flatMap(CellValue::unit);
    if (aimed.isPresent() && begun.isPresent() && !same(aimed.get(), begun.get())) {
      doubt.accept(Doubt.Kind.UNIT_DIFFERS, base.orElseThrow().text());
    }
    return aimed.or(() -> begun);
  }

  private static boolean hasNumber(Optional<CellValue> base, Optional<CellValue> target) {
    return Stream.of(base, target)
        .flatMap(Optional::stream)
        .anyMatch(value -> value.number().isPresent());
  }

  private boolean isDimensionless() {
    return name.words().matches(DIMENSIONLESS);
  }

  private static boolean same(String one, String other) {
    return Wording.folded(one).equals(Wording.folded(other));
  }
}
