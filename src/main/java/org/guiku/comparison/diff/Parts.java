package org.guiku.comparison.diff;

/**
 * Finds passages that were part of a neighbour: split off it, or merged into it. A part is what its
 * neighbour's partner has beyond the neighbour itself.
 */
final class Parts {

  private static final int TELLING = 5;
  private static final double WITHIN = 0.7;

  private final Side left;
  private final Side right;
  private final Alignment alignment;

  Parts(Side left, Side right, Alignment alignment) {
    this.left = left;
    this.right = right;
    this.alignment = alignment;
  }

  void find() {
    for (int i = 0; i < left.size(); i++) {
      int j = alignment.rightOf(i);
      if (j == Alignment.NONE || left.key(i) == right.key(j)) {
        continue;
      }
      if (isFreeRight(j - 1) || isFreeRight(j + 1)) {
        findSplit(i, j);
      }
      if (isFreeLeft(i - 1) || isFreeLeft(i + 1)) {
        findMerged(i, j);
      }
    }
  }

  private boolean isFreeLeft(int place) {
    return place >= 0 && place < left.size() && alignment.isFreeLeft(place);
  }

  private boolean isFreeRight(int place) {
    return place >= 0 && place < right.size() && alignment.isFreeRight(place);
  }

  private void findSplit(int i, int j) {
    Likeness beyond = left.likeness(i).without(right.likeness(j));
    for (int step : new int[] {1, -1}) {
      int part = j + step;
      for (; isFreeRight(part) && isPart(right, part, beyond); part += step) {
        alignment.split(part, i);
        beyond = beyond.without(right.likeness(part));
      }
    }
  }

  private void findMerged(int i, int j) {
    Likeness beyond = right.likeness(j).without(left.likeness(i));
    for (int step : new int[] {1, -1}) {
      int part = i + step;
      for (; isFreeLeft(part) && isPart(left, part, beyond); part += step) {
        alignment.merge(part, j);
        beyond = beyond.without(left.likeness(part));
      }
    }
  }

  private static boolean isPart(Side side, int place, Likeness of) {
    return side.likeness(place).size() >= TELLING && side.likeness(place).within(of) >= WITHIN;
  }
}
