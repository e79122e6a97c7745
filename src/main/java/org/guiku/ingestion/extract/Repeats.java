package org.guiku.ingestion.extract;

import java.util.List;
import java.util.Optional;

/**
 * Repeats the text of merged cells over the places that they cover, within bounds for a whole
 * document: a few bytes can claim to cover a million places.
 */
final class Repeats {

  /** Texts longer than this are no heads of rows or columns. */
  private static final int LONGEST = 500;

  private static final int WEIGHT_OF_CELL = 8;

  private long left = 8L << 20;

  /** Adds a cell that repeats a text, unless the document has used its repeats up. */
  void addTo(List<String> row, String text) {
    of(text).ifPresent(row::add);
  }

  /** The text of a cell that repeats another; empty once the document has used its repeats up. */
  Optional<String> of(String text) {
    String repeated = text.length() <= LONGEST ? text : "";
    left -= repeated.length() + WEIGHT_OF_CELL;
    return left >= 0 ? Optional.of(repeated) : Optional.empty();
  }
}
