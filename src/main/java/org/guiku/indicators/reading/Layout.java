package org.guiku.indicators.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.indicators.reading.Column.Role;

/**
 * Which columns of a table are read as what.
 *
 * @param others columns of values for which there is no room
 * @param doubts that hold for every row
 */
record Layout(
    TableHead head,
    Column name,
    Column target,
    Optional<Column> base,
    Optional<Column> growth,
    List<Column> others,
    List<Doubt> doubts) {

  private static final int SPAN = 2;

  /** Empty where the table sets no targets. */
  static Optional<Layout> of(TableHead found, List<Row> rows, PlanYears plan, Surroundings around) {
    TableHead head = States.resolved(Contents.of(found, rows), plan);
    Optional<Column> growth = head.one(Role.GROWTH);
    List<Column> targets = head.all(Role.TARGET);
    if (targets.isEmpty()) {
      return growth
          .filter(_ -> !head.all(Role.NATURE).isEmpty() || around.nameTargets())
          .map(
              only ->
                  new Layout(
                      head,
                      name(head),
                      only,
                      base(head, only),
                      Optional.empty(),
                      List.of(),
                      List.of()));
    }
    Column target = target(targets, plan);
    Optional<Column> base = base(head, target);
    Layout layout =
        new Layout(
            head,
            name(head),
            target,
            base,
            growth,
            others(head, target, base),
            targets.size() > 1 && !isEnd(target, plan)
                ? List.of(new Doubt(Doubt.Kind.TARGET_COLUMN, target.head()))
                : List.of());
    return Optional.of(layout).filter(it -> it.setsTargets(found, rows, around));
  }

  /** The end of the plan; else the first round year; else the last. */
  private static Column target(List<Column> targets, PlanYears plan) {
    return targets.stream()
        .filter(column -> isEnd(column, plan))
        .findFirst()
        .or(() -> targets.stream().filter(column -> column.year().orElse(1) % 5 == 0).findFirst())
        .orElseGet(
            () ->
                targets.stream()
                    .max(Comparator.comparingInt(column -> column.year().orElse(0)))
                    .orElseThrow());
  }

  private static boolean isEnd(Column column, PlanYears plan) {
    return column.year().isPresent() && column.year().equals(plan.end());
  }

  /** The last state before the target; what stands right of it without an earlier year is none. */
  private static Optional<Column> base(TableHead head, Column target) {
    return head.all(Role.BASE).stream()
        .filter(column -> isBefore(column, target))
        .max(Comparator.comparingInt(column -> column.year().orElse(0)));
  }

  private static boolean isBefore(Column column, Column target) {
    return column.year().isPresent() && target.year().isPresent()
        ? column.year().getAsInt() < target.year().getAsInt()
        : column.at() < target.at();
  }

  private static List<Column> others(TableHead head, Column target, Optional<Column> base) {
    List<Column> others = new ArrayList<>(head.all(Role.TARGET));
    others.addAll(head.all(Role.BASE));
    others.addAll(head.all(Role.GROWTH).stream().skip(1).toList());
    others.remove(target);
    base.ifPresent(others::remove);
    return others;
  }

  private static Column name(TableHead head) {
    return head.one(Role.NAME).orElseThrow();
  }

  /** Whether they are targets: the head says so, or its words, its years and its name together. */
  private boolean setsTargets(TableHead found, List<Row> rows, Surroundings around) {
    if (saysNature()) {
      return true;
    }
    boolean said = found.columns().get(target.at()).role() == Role.TARGET;
    boolean indicators = HeadWords.nameRank(name.head()).orElse(2) < 2;
    if (!said && (around.tellOutcome() || !spans(target.year()))) {
      return false;
    }
    return indicators && (said || name.head().contains("指标") || around.nameTargets())
        || !indicators && (around.nameTargets() || said) && isMostlyNumbers(rows);
  }

  private boolean saysNature() {
    return head.columns().stream()
        .map(Column::role)
        .anyMatch(
            role ->
                role == Role.NATURE || role == Role.BINDING_MARK || role == Role.ANTICIPATORY_MARK);
  }

  /** Statistics go from year to year, plans over several. */
  private boolean spans(OptionalInt end) {
    OptionalInt start = base.map(Column::year).orElse(OptionalInt.empty());
    return start.isEmpty() || end.isEmpty() || end.getAsInt() - start.getAsInt() >= SPAN;
  }

  private boolean isMostlyNumbers(List<Row> rows) {
    List<CellValue> values =
        rows.stream()
            .skip(head.end())
            .flatMap(row -> ValueReader.read(target.in(row.cells())).stream())
            .toList();
    long numbers = values.stream().filter(value -> value.number().isPresent()).count();
    return 2 * numbers > values.size();
  }
}
