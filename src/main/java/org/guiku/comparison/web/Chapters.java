package org.guiku.comparison.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chapters in which changes stand: the outermost heading that tells passages apart, since the
 * outermost of all is often the document's own title.
 */
record Chapters(int depth) {

  /** A heading that stands above so many of all changes is no chapter but the title. */
  private static final double TITLE = 0.8;

  static Chapters of(List<ShownChange> changes) {
    Map<String, Integer> outermost = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> change.section().size() > 1)
        .forEach(change -> outermost.merge(change.section().getFirst(), 1, Integer::sum));
    boolean isTitle = outermost.values().stream().anyMatch(count -> count > TITLE * changes.size());
    return new Chapters(isTitle ? 1 : 0);
  }

  /** Empty where a passage stands before the first chapter. */
  String of(ShownChange change) {
    return change.section().size() > depth ? change.section().get(depth) : "";
  }

  /** How many changes each has, in the order of the text. */
  Map<String, Integer> counts(List<ShownChange> changes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    changes.forEach(change -> counts.merge(of(change), 1, Integer::sum));
    return counts;
  }
}
