package org.guiku.search.query;

/** Characters of a text from {@code start} to before {@code end} that a query asked for. */
public record Mark(int start, int end) {

  boolean overlaps(Mark other) {
    return start < other.end && other.start < end;
  }

  Mark with(Mark other) {
    return new Mark(Math.min(start, other.start), Math.max(end, other.end));
  }
}
