package org.guiku.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.review.reading.Step.Kind;
import org.guiku.review.reading.StepReader.Found;

/** Where a clause points: steps from the outermost, such as 第三章, 第二节, 第2段. */
record Reference(List<Step> steps) {

  Reference {
    steps = List.copyOf(steps);
  }

  /** All that a clause points to, in its order; words that say no place are passed over. */
  static List<Reference> in(String clause) {
    List<List<Step>> references = new ArrayList<>();
    int at = 0;
    while (at < clause.length()) {
      Optional<Found> found = StepReader.anyAt(clause, at, endsInTable(references));
      found.ifPresent(step -> add(references, step.step()));
      at = found.map(Found::end).orElse(at + 1);
    }
    return references.stream().map(Reference::new).toList();
  }

  boolean isWhole() {
    return steps.getFirst().kind() == Kind.WHOLE;
  }

  /** Whether it counts within something that stands before it: 第二节, of the chapter before. */
  boolean isRelative() {
    return steps.getFirst().kind().isRelative();
  }

  private static boolean endsInTable(List<List<Step>> references) {
    return !references.isEmpty()
        && references.getLast().stream().anyMatch(step -> step.kind() == Kind.TABLE);
  }

  /** A step that cannot stand within the one before it begins anew, under what both share. */
  private static void add(List<List<Step>> references, Step step) {
    List<Step> last = references.isEmpty() ? List.of() : references.getLast();
    if (!last.isEmpty() && step.isWithin(last.getLast())) {
      last.add(step.below(last.getLast()));
      return;
    }
    List<Step> next = new ArrayList<>();
    if (step.kind().isRelative()) {
      last.stream().takeWhile(outer -> outer.kind().compareTo(step.kind()) < 0).forEach(next::add);
    }
    next.add(step);
    references.add(next);
  }
}
