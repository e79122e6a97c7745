package org.guiku.comparison.pdf;

/** How a block is set; all in points. */
enum Setting {
  TITLE(17, 26, 0, Weight.BOLD),
  HEADING(12, 19, 10, Weight.BOLD),
  TEXT(10.5f, 17, 3, Weight.REGULAR),
  /** A line above the passage that it is about. */
  REMARK(8.5f, 13, 3, Weight.REGULAR),
  /** A line below it. */
  NOTE(8.5f, 13, 0, Weight.REGULAR);

  /** How strong the letters are. */
  enum Weight {
    REGULAR,
    BOLD
  }

  private final float size;
  private final float leading;
  private final float before;
  private final Weight weight;

  Setting(float size, float leading, float before, Weight weight) {
    this.size = size;
    this.leading = leading;
    this.before = before;
    this.weight = weight;
  }

  float size() {
    return size;
  }

  /** From line to line. */
  float leading() {
    return leading;
  }

  /** Left free above it. */
  float before() {
    return before;
  }

  Weight weight() {
    return weight;
  }

  /** Whether it says something of the block below, without which it is not left alone. */
  boolean leads() {
    return this != TEXT && this != NOTE;
  }
}
