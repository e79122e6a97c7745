package org.guiku.ingestion.ocr;

import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.structure.Glyph;

/**
 * Spreads the characters of a recognised line over the place that it takes up: Han and the marks
 * set with them are one em wide, letters and figures about half of that.
 */
final class LineGlyphs {

  /** How far below its middle the baseline of a line of Han lies, in ems. */
  private static final float BASELINE = 0.35f;

  private final String text;
  private final Quad quad;
  private final float size;

  LineGlyphs(String text, Quad quad, TypeSize sizes) {
    this.text = text;
    this.quad = quad;
    this.size = sizes.of(text, quad);
  }

  /** As they stand on a level line. */
  List<Glyph> level() {
    return spread(
        (character, from, to) ->
            new Glyph(
                character,
                quad.startX() + from * (quad.endX() - quad.startX()),
                quad.startX() + to * (quad.endX() - quad.startX()),
                quad.middleY() + BASELINE * size,
                size));
  }

  /** Each by the box around it, on a line that rises or falls. */
  List<Glyph> slanting() {
    return spread(
        (character, from, to) -> {
          float middle = (from + to) / 2;
          float x = quad.startX() + middle * (quad.endX() - quad.startX());
          float y = quad.startY() + middle * (quad.endY() - quad.startY());
          return new Glyph(character, x - size / 2, x + size / 2, y + BASELINE * size, size);
        });
  }

  /** Places a character from one part of the line to another, both from 0 to 1. */
  private interface Place {
    Glyph of(String character, float from, float to);
  }

  private List<Glyph> spread(Place place) {
    List<Glyph> glyphs = new ArrayList<>();
    float whole = Advances.of(text);
    float reached = 0;
    for (int c : text.codePoints().toArray()) {
      float next = reached + Advances.of(c);
      if (!Character.isWhitespace(c)) {
        glyphs.add(place.of(Character.toString(c), reached / whole, next / whole));
      }
      reached = next;
    }
    return glyphs;
  }
}
