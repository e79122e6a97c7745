package org.guiku.ingestion.structure;

import java.time.Instant;
import java.util.Optional;
import org.guiku.documents.Annotation;

/**
 * A comment or a tracked change in some words, before they are a passage.
 *
 * @param start offset in the words, from 0
 * @param end offset after the last character; equals {@code start} for what was deleted
 * @param text the comment's words or the deleted ones
 */
public record Mark(
    Annotation.Kind kind,
    int start,
    int end,
    Optional<String> author,
    Optional<Instant> at,
    String text) {

  Mark between(int first, int last) {
    return new Mark(kind, first, last, author, at, text);
  }

  Mark movedBy(int distance) {
    return between(start + distance, end + distance);
  }

  /** The same mark in words that have gone: it stands where they stood. */
  Mark at(int place) {
    return between(place, place);
  }

  Annotation in(int ordinal) {
    return new Annotation(kind, ordinal, start, end, author, at, text);
  }
}
