package org.guiku.search.engine;

/** Which documents of a result a {@link Walk} leads through, and in what order. */
public sealed interface Course {

  /** All, in the order asked for. */
  record Whole() implements Course {}

  /** In the order asked for, only those whose last change has a higher number. */
  record ChangedAfter(long change) implements Course {}

  /** All, the last received first, whatever the order asked for. */
  record LatestFirst() implements Course {}
}
