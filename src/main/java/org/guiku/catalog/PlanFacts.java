package org.guiku.catalog;

import java.util.Optional;
import org.guiku.coding.Category;
import org.guiku.coding.Level;

/**
 * What is said of a plan.
 *
 * @param period number of the five-year period, 14 for 2021 to 2025
 * @param region six digits of GB/T 2260
 * @param department its name, who is responsible
 * @param superior empty while nobody has said anything of it
 */
public record PlanFacts(
    String title,
    Level level,
    Category category,
    ManagementClass managementClass,
    int period,
    String region,
    String department,
    Optional<Superior> superior) {

  /** A field as people write it; empty where nothing is said. */
  public Optional<String> text(PlanField field) {
    return switch (field) {
      case TITLE -> Optional.of(title);
      case LEVEL -> Optional.of(level.name());
      case CATEGORY -> Optional.of(category.name());
      case MANAGEMENT_CLASS -> Optional.of(managementClass.name());
      case PERIOD -> Optional.of(Integer.toString(period));
      case REGION -> Optional.of(region);
      case DEPARTMENT -> Optional.of(department);
      case SUPERIOR -> superior.flatMap(PlanFacts::above);
      case NO_SUPERIOR -> superior.flatMap(PlanFacts::reason);
    };
  }

  private static Optional<String> above(Superior superior) {
    return superior instanceof Superior.Above above ? Optional.of(above.name()) : Optional.empty();
  }

  private static Optional<String> reason(Superior superior) {
    return superior instanceof Superior.NotWanted none
        ? Optional.of(none.reason())
        : Optional.empty();
  }
}
