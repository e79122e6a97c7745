package org.guiku.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In whose name files are brought, kept for as long as they are being taken in.
 *
 * @param person empty for whoever has the data directory
 * @param readsAll whether everything exists for them
 */
public record Contributor(
    Optional<PersonId> person, Optional<DepartmentId> department, boolean readsAll) {

  /** The same, bringing them for a department. */
  public Contributor in(DepartmentId other) {
    return new Contributor(person, Optional.of(other), readsAll);
  }

  /** What existed for them when they brought it. */
  public Reach reach() {
    return readsAll ? Reach.WHOLE : Reach.of(circles());
  }

  /** Those they stood in. */
  Set<Circle> circles() {
    return Stream.of(
            Stream.of(Circle.PUBLIC),
            person.stream().flatMap(id -> Stream.of(Circle.INTERNAL, Circle.of(id))),
            department.stream().map(Circle::of))
        .flatMap(each -> each)
        .collect(Collectors.toUnmodifiableSet());
  }
}
