package org.guiku.catalog;

import java.util.Set;
import org.guiku.coding.Category;
import org.guiku.coding.Level;

/**
 * Which plans of a list are wanted; an empty set wants all.
 *
 * @param region codes of GB/T 2260: with all that lies below, and under the codes of any time
 * @param words of the title, in a row; empty for any
 */
public record PlanFilter(
    Set<Integer> period,
    Set<String> region,
    Set<Level> level,
    Set<Category> category,
    Set<ManagementClass> managementClass,
    Set<Stage> stage,
    String words) {

  /** All plans. */
  public static final PlanFilter ALL =
      new PlanFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");
}
