package org.guiku.comparison.outline;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The chapters that are new: those at the top, and those beside others that came of an outline
 * which went into their chapter. What stands under a new chapter is new with it; boxes and tables
 * are no chapters.
 */
record Added(Sides sides, Pairing pairing, List<Set<Integer>> headingsOf, IntPredicate told) {

  List<Entry> chapters() {
    Set<Integer> divided = divided();
    return sides.headings().stream()
        .filter(heading -> !told.test(heading.place()) && !heading.isBox())
        .filter(heading -> heading.parent() == Entry.NONE || divided.contains(heading.parent()))
        .toList();
  }

  /** Chapters with a section that became of a point which stood under the chapter's own point. */
  private Set<Integer> divided() {
    return sides.points().stream()
        .filter(point -> point.parent() != Entry.NONE)
        .flatMap(point -> headingsOf.get(point.place()).stream().map(it -> ownChapter(point, it)))
        .collect(Collectors.toSet());
  }

  /** What the point above one became, if what it became stands there. */
  private int ownChapter(Entry point, int heading) {
    int chapter = pairing.headingOf(point.parent());
    return chapter == sides.headings().get(heading).parent() ? chapter : Entry.NONE;
  }
}
