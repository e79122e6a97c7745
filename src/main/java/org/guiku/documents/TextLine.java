package org.guiku.documents;

import java.util.Arrays;
import java.util.Optional;

/**
 * A run of a passage's characters that stands on one line of one page.
 *
 * @param start offset of its first character in the passage's text
 * @param page from 1
 * @param y top edge, in points from the top of the page
 * @param height in points
 * @param edges in points from the left: character {@code i} of the run reaches from {@code
 *     edges[i]} to {@code edges[i + 1]}, so there is one edge more than there are characters
 */
public record TextLine(int start, int page, float y, float height, float[] edges) {

  /** Offset after its last character in the passage's text. */
  public int end() {
    return start + edges.length - 1;
  }

  public Box box() {
    return box(0, edges.length - 1, this);
  }

  /** The box of those of its characters that lie from {@code from} to before {@code to}. */
  public Optional<Box> box(int from, int to) {
    int first = Math.max(from, start) - start;
    int last = Math.min(to, end()) - start;
    return first < last ? Optional.of(box(first, last, this)) : Optional.empty();
  }

  private static Box box(int first, int last, TextLine line) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (int i = first; i <= last; i++) {
      left = Math.min(left, line.edges[i]);
      right = Math.max(right, line.edges[i]);
    }
    return new Box(line.page, left, line.y, right - left, line.height);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextLine line
        && start == line.start
        && page == line.page
        && y == line.y
        && height == line.height
        && Arrays.equals(edges, line.edges);
  }

  @Override
  public int hashCode() {
    return 31 * start + Arrays.hashCode(edges);
  }
}
