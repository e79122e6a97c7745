package org.guiku.comparison.diff;

/** How much a passage of the left is like one of the right. */
record Resemblance(Side left, Side right) {

  /** From here on two passages are taken for one that was changed. */
  static final double ENOUGH = 0.45;

  private static final double OTHER_KIND = 0.8;
  private static final double SAME_HEADING = 0.2;

  boolean isSame(int i, int j) {
    return left.key(i) == right.key(j);
  }

  /** From 0 to 1; 1 only where both say the same. */
  double between(int i, int j) {
    if (isSame(i, j)) {
      return 1;
    }
    double like = left.likeness(i).with(right.likeness(j));
    if (left.isRow(i) != right.isRow(j)) {
      return like * OTHER_KIND;
    }
    boolean sameHeading =
        left.isHeading(i)
            && right.isHeading(j)
            && !left.numbering(i).number().isEmpty()
            && left.numbering(i).hasNumberOf(right.numbering(j));
    return Math.min(0.99, sameHeading ? like + SAME_HEADING : like);
  }

  /** What would be gained by taking them for one: the letters that need not be told twice. */
  double gain(int i, int j) {
    return between(i, j) * letters(i, j);
  }

  double letters(int i, int j) {
    return 1 + left.likeness(i).size() + right.likeness(j).size();
  }
}
