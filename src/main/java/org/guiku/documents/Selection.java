package org.guiku.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiku.access.Viewer;

/** A filter, and who asks, as the condition of a query on documents. */
final class Selection {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  Selection(DocumentFilter filter, Viewer viewer) {
    Existing existing = Existing.within(viewer.reach());
    add(existing.condition());
    parameters.putAll(existing.parameters());
    in("status", names(filter.status()));
    in("kind", names(filter.kind()));
    in("level", names(filter.level()));
    in("category", names(filter.category()));
    in("period", filter.period());
    in("issuer", filter.issuer());
    in("plan_code", filter.planCode());
    holds("found_under", filter.region());
    holds("subjects", filter.subject());
    filter.from().ifPresent(day -> add("issued_on >= " + parameter(day)));
    filter.to().ifPresent(day -> add("issued_on <= " + parameter(day)));
    filter.container().ifPresent(id -> add("container = " + parameter(id.value())));
  }

  String condition() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void in(String column, Collection<?> values) {
    if (!values.isEmpty()) {
      add(column + " in (" + parameter(values) + ")");
    }
  }

  private void holds(String array, Set<String> values) {
    if (!values.isEmpty()) {
      List<String> each =
          values.stream().map(value -> parameter(value) + " = any(" + array + ")").toList();
      add("(" + String.join(" or ", each) + ")");
    }
  }

  private void add(String condition) {
    conditions.add(condition);
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
