package org.guiku.ingestion.extract;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.structure.Mark;

/** Who left a mark, and when. */
record MarkOrigin(Optional<String> author, Optional<Instant> at) {

  static final MarkOrigin UNKNOWN = new MarkOrigin(Optional.empty(), Optional.empty());

  /**
   * @param date as ISO 8601; Word writes local time and calls it UTC, or names no zone, and is
   *     taken at its word
   */
  static MarkOrigin of(String author, String date) {
    return new MarkOrigin(Optional.of(author).filter(name -> !name.isBlank()), instant(date));
  }

  /** By the attributes of a change in Word's markup. */
  static MarkOrigin of(Xml xml) {
    return of(xml.attribute("author").orElse(""), xml.attribute("date").orElse(""));
  }

  private static Optional<Instant> instant(String date) {
    try {
      boolean namesZone = date.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)");
      return Optional.of(Instant.parse(namesZone ? date : date + "Z"));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  Mark mark(Kind kind, int start, int end, String text) {
    return new Mark(kind, start, end, author, at, text);
  }
}
