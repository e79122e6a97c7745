package org.guiku.comparison.diff;

import java.util.Arrays;
import java.util.BitSet;

/** Which passage of the left became which of the right. Places count from 0. */
final class Alignment {

  static final int NONE = -1;

  private final int[] rightOf;
  private final int[] leftOf;
  private final int[] mergedInto;
  private final int[] splitOf;
  private final BitSet moved = new BitSet();

  Alignment(int lefts, int rights) {
    rightOf = none(lefts);
    mergedInto = none(lefts);
    leftOf = none(rights);
    splitOf = none(rights);
  }

  private static int[] none(int size) {
    int[] places = new int[size];
    Arrays.fill(places, NONE);
    return places;
  }

  void pair(int left, int right) {
    rightOf[left] = right;
    leftOf[right] = left;
  }

  /** Pairs them across passages that kept their order. */
  void move(int left, int right) {
    pair(left, right);
    moved.set(left);
  }

  /** The right passage was a part of the left one, which has a partner of its own. */
  void split(int right, int left) {
    splitOf[right] = left;
  }

  /** The left passage went into the right one, which has a partner of its own. */
  void merge(int left, int right) {
    mergedInto[left] = right;
  }

  /** {@link #NONE} where it has no partner. */
  int rightOf(int left) {
    return rightOf[left];
  }

  /** {@link #NONE} where it has no partner. */
  int leftOf(int right) {
    return leftOf[right];
  }

  int mergedInto(int left) {
    return mergedInto[left];
  }

  int splitOf(int right) {
    return splitOf[right];
  }

  boolean isMoved(int left) {
    return moved.get(left);
  }

  boolean isFreeLeft(int left) {
    return rightOf[left] == NONE && mergedInto[left] == NONE;
  }

  boolean isFreeRight(int right) {
    return leftOf[right] == NONE && splitOf[right] == NONE;
  }

  int lefts() {
    return rightOf.length;
  }

  int rights() {
    return leftOf.length;
  }
}
