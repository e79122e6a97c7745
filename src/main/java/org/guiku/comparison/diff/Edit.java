package org.guiku.comparison.diff;

/**
 * A stretch of a changed passage. What is kept and deleted makes the left text, what is kept and
 * inserted the right one.
 */
public record Edit(Op op, String text) {

  /** What became of it. */
  public enum Op {
    KEEP,
    INSERT,
    DELETE
  }
}
