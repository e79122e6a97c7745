package org.guiku.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A filter as the condition of a query on the plans {@code p}. */
final class PlanSelection {

  private final List<String> conditions = new ArrayList<>(List.of("true"));
  private final Map<String, Object> parameters = new HashMap<>();

  PlanSelection(PlanFilter filter) {
    in("p.period", filter.period());
    in("p.level", names(filter.level()));
    in("p.category", names(filter.category()));
    in("p.management_class", names(filter.managementClass()));
    in("p.stage", names(filter.stage()));
    foundUnder(filter.region());
    if (!filter.words().isBlank()) {
      String words = filter.words().strip().toLowerCase(Locale.ROOT);
      conditions.add("position(" + parameter(words) + " in lower(p.title)) > 0");
    }
  }

  String condition() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void in(String column, Collection<?> values) {
    if (!values.isEmpty()) {
      conditions.add(column + " in (" + parameter(values) + ")");
    }
  }

  private void foundUnder(Set<String> regions) {
    if (!regions.isEmpty()) {
      List<String> each =
          regions.stream().map(code -> parameter(code) + " = any(p.found_under)").toList();
      conditions.add("(" + String.join(" or ", each) + ")");
    }
  }

  private String parameter(Object value) {
    String name = "p" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }

  private static List<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().<String>map(Enum::name).toList();
  }
}
