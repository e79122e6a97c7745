package org.guiku.documents;

import java.time.Instant;
import java.util.Optional;

/**
 * A mark that somebody left in a text while working on it. The passage's text reads as if every
 * change were accepted.
 *
 * @param ordinal of the passage
 * @param start offset in the passage's text, from 0
 * @param end offset after the last character; equals {@code start} for what was deleted
 * @param author as the file names them
 * @param at when, where the file says so
 * @param text the comment's words or the deleted ones; those inserted stand in the passage
 */
public record Annotation(
    Kind kind,
    int ordinal,
    int start,
    int end,
    Optional<String> author,
    Optional<Instant> at,
    String text) {

  /** What the mark is. */
  public enum Kind {
    COMMENT,
    INSERTION,
    DELETION
  }
}
