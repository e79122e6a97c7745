package org.guiku.comparison.diff;

import java.util.List;
import java.util.OptionalInt;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/**
 * A passage as it is compared: what it says and where to find it, without the places of its lines.
 *
 * @param page on which it begins, where the format has pages
 */
public record Piece(
    int ordinal, Passage.Kind kind, List<String> section, String text, OptionalInt page) {

  public Piece {
    section = List.copyOf(section);
  }

  public static Piece of(Passage passage) {
    return new Piece(
        passage.ordinal(), passage.kind(), passage.section(), passage.text(), passage.page());
  }

  /** All that a text says, in reading order. */
  public static List<Piece> ofAll(Reading reading) {
    return reading.passages().stream().map(Piece::of).toList();
  }
}
