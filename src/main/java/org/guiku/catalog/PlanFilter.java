package org.guiku.catalog;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** An empty field of a form is read as a value that is not there, and wants nothing. */
  public PlanFilter {
    period = given(period);
    region = given(region);
    level = given(level);
    category = given(category);
    managementClass = given(managementClass);
    stage = given(stage);
  }

  private static <T> Set<T> given(Set<T> wanted) {
    return wanted.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
