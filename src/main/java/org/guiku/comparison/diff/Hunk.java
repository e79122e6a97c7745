package org.guiku.comparison.diff;

/**
 * A stretch in which two sequences differ; either side may be empty, not both. All bounds count
 * elements from 0, ends are exclusive.
 */
public record Hunk(int leftStart, int leftEnd, int rightStart, int rightEnd) {

  /** The same seen from the other side. */
  public Hunk mirrored() {
    return new Hunk(rightStart, rightEnd, leftStart, leftEnd);
  }

  public int lefts() {
    return leftEnd - leftStart;
  }

  public int rights() {
    return rightEnd - rightStart;
  }
}
