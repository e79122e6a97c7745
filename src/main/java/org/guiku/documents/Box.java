package org.guiku.documents;

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
}
