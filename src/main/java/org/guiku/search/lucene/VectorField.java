package org.guiku.search.lucene;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Circle;
import org.guiku.access.Reach;

/**
 * Where the vectors of a document's passages lie, by who reads it: each field has a graph of its
 * own, so that nobody is led through a graph that holds what does not exist for them.
 */
enum VectorField {
  PUBLIC("vector.public", Optional.of(Circle.PUBLIC)),
  INTERNAL("vector.internal", Optional.of(Circle.INTERNAL)),
  /** Open to departments or persons only. */
  CLOSED("vector.closed", Optional.empty());

  private final String field;
  private final Optional<Circle> everyReader;

  VectorField(String field, Optional<Circle> everyReader) {
    this.field = field;
    this.everyReader = everyReader;
  }

  /** The field of a document that is open to some circles. */
  static VectorField of(Set<Circle> circles) {
    return Arrays.stream(values())
        .filter(each -> each.everyReader.filter(circles::contains).isPresent())
        .findFirst()
        .orElse(CLOSED);
  }

  String field() {
    return field;
  }

  /** Whether all documents whose vectors lie here exist within a reach. */
  boolean isWithin(Reach reach) {
    return reach.isWhole() || everyReader.filter(reach.circles()::contains).isPresent();
  }
}
