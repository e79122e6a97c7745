package org.guiku.ingestion.structure;

/**
 * A character drawn on a page, or several drawn as one (a ligature); in points from the page's top
 * left corner.
 *
 * @param right where its advance ends, which is where the next one would begin
 * @param size of its type, the em
 */
public record Glyph(String text, float left, float right, float baseline, float size) {

  /** How far type reaches above its baseline, and below, in ems; wide enough for Han and Latin. */
  static final float ASCENT = 0.88f;

  static final float DESCENT = 0.18f;

  float width() {
    return right - left;
  }

  float top() {
    return baseline - ASCENT * size;
  }

  float bottom() {
    return baseline + DESCENT * size;
  }

  float middle() {
    return (left + right) / 2;
  }

  /** Whether its place shows it to be drawn twice, as cheap boldness is. */
  boolean overprints(Glyph other) {
    float near = Math.min(0.15f * size, 0.5f * width());
    return text.equals(other.text)
        && Math.abs(left - other.left) < near
        && Math.abs(baseline - other.baseline) < 0.15f * size;
  }
}
