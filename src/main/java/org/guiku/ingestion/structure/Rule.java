package org.guiku.ingestion.structure;

/** A straight ruling line, level or upright, from top left to bottom right; in points. */
public record Rule(float left, float top, float right, float bottom) {

  /** Thicker strokes are areas, not lines. */
  private static final float THICKEST = 4;

  /** Whether so thin and so long a stroke can be part of a table. */
  public static boolean mayBe(float width, float height) {
    return Math.min(width, height) <= THICKEST && Math.max(width, height) >= 2 * THICKEST;
  }

  boolean isLevel() {
    return right - left >= bottom - top;
  }

  float x() {
    return (left + right) / 2;
  }

  float y() {
    return (top + bottom) / 2;
  }

  /** Whether the two meet, or nearly do. */
  boolean touches(Rule other, float slack) {
    return left <= other.right + slack
        && other.left <= right + slack
        && top <= other.bottom + slack
        && other.top <= bottom + slack;
  }

  /** The smallest stroke that covers both. */
  public Rule around(Rule other) {
    return new Rule(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
