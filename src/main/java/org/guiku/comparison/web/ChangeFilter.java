package org.guiku.comparison.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which changes of a comparison somebody wants to see.
 *
 * @param only of one sort; all where empty
 * @param chapter within one chapter
 */
record ChangeFilter(Optional<Sort> only, Optional<String> chapter) {

  /** What a reader asks for. */
  enum Sort {
    FIGURES(change -> !change.figures().isEmpty()),
    CHANGED(change -> change.kind() == ShownChange.Kind.CHANGED),
    INSERTED(change -> change.left().ordinal() == 0),
    DELETED(change -> change.right().ordinal() == 0),
    MOVED(change -> change.kind() == ShownChange.Kind.MOVED),
    RENUMBERED(change -> change.kind() == ShownChange.Kind.RENUMBERED);

    private final Predicate<ShownChange> test;

    Sort(Predicate<ShownChange> test) {
      this.test = test;
    }

    long count(List<ShownChange> changes) {
      return changes.stream().filter(test).count();
    }
  }

  /** Whether it leaves anything out. */
  public boolean narrows() {
    return only.isPresent() || chapter.isPresent();
  }

  List<ShownChange> of(List<ShownChange> changes, Chapters chapters) {
    return changes.stream()
        .filter(change -> only.isEmpty() || only.get().test.test(change))
        .filter(change -> chapter.isEmpty() || chapter.get().equals(chapters.of(change)))
        .toList();
  }
}
