package org.guiku.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.guiku.access.Refused;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.guiku.coding.Regions;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Reads what is said of a plan, and names all that is wrong with it at once. */
final class PlanCheck {

  static final int LONGEST_TITLE = 500;
  static final int LONGEST_REASON = 1000;
  private static final int LONGEST_DEPARTMENT = 200;

  private final Map<PlanField, String> said;
  private final int year;
  private final Superiors superiors;
  private final List<Refused.Reason> faults;

  /**
   * @param said each field as it was written
   * @param year in which the region is to hold
   * @param faults that are known already
   */
  PlanCheck(
      Map<PlanField, String> said, int year, Superiors superiors, List<Refused.Reason> faults) {
    this.said = said;
    this.year = year;
    this.superiors = superiors;
    this.faults = new ArrayList<>(faults);
  }

  /**
   * @throws Refused 400 MALFORMED_PLAN, with all faults
   */
  PlanFacts facts() {
    findWhatIsWanted();
    Optional<String> title = shorter(PlanField.TITLE, LONGEST_TITLE);
    Optional<Level> level = constant(PlanField.LEVEL, Level.values());
    Optional<Category> category = constant(PlanField.CATEGORY, Category.values());
    Optional<ManagementClass> managed =
        constant(PlanField.MANAGEMENT_CLASS, ManagementClass.values());
    Optional<String> period =
        fitting(PlanField.PERIOD, "NO_PERIOD", text -> text.matches("[1-9][0-9]?"));
    Optional<String> region = fitting(PlanField.REGION, "UNKNOWN_REGION", this::holds);
    Optional<String> department = shorter(PlanField.DEPARTMENT, LONGEST_DEPARTMENT);
    Optional<Superior> superior = superior();
    if (!faults.isEmpty()) {
      throw Refused.because(400, "MALFORMED_PLAN", "faults", faults);
    }
    return new PlanFacts(
        title.orElseThrow(),
        level.orElseThrow(),
        category.orElseThrow(),
        managed.orElseThrow(),
        Integer.parseInt(period.orElseThrow()),
        region.orElseThrow(),
        department.orElseThrow(),
        superior);
  }

  private void findWhatIsWanted() {
    for (PlanField field : PlanField.values()) {
      if (field.isWanted() && !said.containsKey(field) && !isFaulty(field)) {
        fault(field, "WANTED");
      }
    }
  }

  private boolean isFaulty(PlanField field) {
    return faults.stream().anyMatch(fault -> fault.field().equals(field.wording()));
  }

  private Optional<Superior> superior() {
    Optional<String> none = shorter(PlanField.NO_SUPERIOR, LONGEST_REASON);
    Optional<String> name = Optional.ofNullable(said.get(PlanField.SUPERIOR));
    if (none.isPresent() && name.isPresent()) {
      fault(PlanField.NO_SUPERIOR, "SUPERIOR_AND_REASON");
    }
    Optional<Superior> above = name.flatMap(this::above).map(Superior.class::cast);
    return above.or(() -> none.map(Superior.NotWanted::new));
  }

  private Optional<Superior.Above> above(String name) {
    Optional<Superior.Above> above = superiors.named(name);
    if (above.isEmpty()) {
      fault(PlanField.SUPERIOR, "UNKNOWN_SUPERIOR");
    } else if (superiors.isBelow(above.get().plan())) {
      fault(PlanField.SUPERIOR, "SUPERIOR_BELOW");
    }
    return above;
  }

  private boolean holds(String region) {
    return Regions.ofChina().at(region, year).isPresent();
  }

  private Optional<String> shorter(PlanField field, int most) {
    Optional<String> text = Optional.ofNullable(said.get(field));
    text.filter(given -> given.length() > most).ifPresent(given -> fault(field, "TOO_LONG", most));
    return text;
  }

  private <E extends Enum<E>> Optional<E> constant(PlanField field, E[] all) {
    Optional<String> text = Optional.ofNullable(said.get(field));
    Optional<E> named =
        text.flatMap(given -> Arrays.stream(all).filter(e -> e.name().equals(given)).findFirst());
    if (text.isPresent() && named.isEmpty()) {
      fault(field, "UNKNOWN_VALUE", String.join(", ", Arrays.stream(all).map(Enum::name).toList()));
    }
    return named;
  }

  private Optional<String> fitting(PlanField field, String code, Predicate<String> fits) {
    Optional<String> text = Optional.ofNullable(said.get(field));
    text.filter(fits.negate()).ifPresent(given -> fault(field, code));
    return text;
  }

  private void fault(PlanField field, String code, Object... more) {
    faults.add(fault(field.wording(), code, more));
  }

  /** With the field's name in the reader's language as the first argument of its words. */
  static Refused.Reason fault(String field, String code, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(new DefaultMessageSourceResolvable(new String[] {"plan." + field}, field));
    arguments.addAll(List.of(more));
    return new Refused.Reason(field, code, "plan.fault." + code, arguments);
  }
}
