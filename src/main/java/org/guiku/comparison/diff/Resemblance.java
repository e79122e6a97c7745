package org.guiku.comparison.diff;

/** How much a passage of the left is like one of the right. */
record Resemblance(Side left, Side right) {

  /** From here on two passages are taken for one that was changed. */
  private static final double ENOUGH = 0.45;

  /** From so many characters on, texts that have nearly all in common are one. */
  private static final int TELLING = 12;

  private static final double MOST = 0.7;
  private static final double NEARLY = 0.8;

  private static final double COUNTED = 300;
  private static final double OTHER_KIND = 0.8;
  private static final double SAME_HEADING = 0.2;

  /** A question about a passage of either side. */
  interface Test {
    boolean test(int left, int right);
  }

  boolean isSame(int i, int j) {
    return left.key(i) == right.key(j);
  }

  /** Whether most of what either says is at the beginning and the end of the other. */
  boolean isNearlySame(int i, int j) {
    String before = left.said(i);
    String after = right.said(j);
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - tail - 1) == after.charAt(after.length() - tail - 1)) {
      tail++;
    }
    int longer = Math.max(before.length(), after.length());
    return longer >= TELLING && (head + tail >= MOST * longer || between(i, j) >= NEARLY);
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

  /** What taking them for one is worth; 0 where they are not like enough. */
  double gain(int i, int j) {
    double between = between(i, j);
    return between < ENOUGH ? 0 : between * letters(i, j);
  }

  /**
   * How much a pair is, by which pairs are weighed against one another: its text, and more where
   * readers count by it, as they do by articles and headings.
   */
  double letters(int i, int j) {
    double counted = left.isCounted(i) && right.isCounted(j) ? COUNTED : 1;
    return counted + left.length(i) + right.length(j);
  }
}
