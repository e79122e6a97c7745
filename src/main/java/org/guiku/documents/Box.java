package org.guiku.documents;

import java.util.List;

/** A rectangle on a page (from 1), in points from the page's top left corner. */
public record Box(int page, float x, float y, float width, float height) {

  /** The smallest box around this one and another of the same page. */
  public Box around(Box other) {
    float left = Math.min(x, other.x);
    float top = Math.min(y, other.y);
    float right = Math.max(x + width, other.x + other.width);
    float bottom = Math.max(y + height, other.y + other.height);
    return new Box(page, left, top, right - left, bottom - top);
  }

  /**
   * Page, x, y, width and height, as the outer contract writes boxes; to a hundredth of a point.
   */
  public List<Number> toNumbers() {
    return List.of(page, rounded(x), rounded(y), rounded(width), rounded(height));
  }

  private static double rounded(float points) {
    return Math.round(points * 100) / 100.0;
  }
}
