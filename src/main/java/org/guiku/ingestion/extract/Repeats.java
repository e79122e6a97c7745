package org.guiku.ingestion.extract;

import java.util.List;

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
    String repeated = text.length() <= LONGEST ? text : "";
    left -= repeated.length() + WEIGHT_OF_CELL;
    if (left >= 0) {
      row.add(repeated);
    }
  }
}
