package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;

/** The difference in which each passage is, by its place on its side. */
final class Found {

  private final Difference[] ofLeft;
  private final Difference[] ofRight;

  Found(int lefts, int rights) {
    ofLeft = new Difference[lefts];
    ofRight = new Difference[rights];
  }

  void setLeft(int place, Difference difference) {
    ofLeft[place] = difference;
  }

  void setRight(int place, Difference difference) {
    ofRight[place] = difference;
  }

  void setBoth(int left, int right, Difference difference) {
    ofLeft[left] = difference;
    ofRight[right] = difference;
  }

  /** The same seen from the other side. */
  Found mirrored() {
    Found mirrored = new Found(ofRight.length, ofLeft.length);
    for (int i = 0; i < ofRight.length; i++) {
      mirrored.ofLeft[i] = ofRight[i].mirrored();
    }
    for (int i = 0; i < ofLeft.length; i++) {
      mirrored.ofRight[i] = ofLeft[i].mirrored();
    }
    return mirrored;
  }

  /** In the order of the right text; what is gone follows what it followed on the left. */
  Redline redline() {
    List<Difference> all = new ArrayList<>();
    int left = addGone(0, all);
    for (Difference difference : ofRight) {
      all.add(difference);
      if (difference instanceof Difference.Changed || difference instanceof Difference.Unchanged) {
        left = addGone(left + 1, all);
      }
    }
    return new Redline(all);
  }

  /**
   * Adds what is gone from that place on, and answers the place of the next that kept its order.
   */
  private int addGone(int from, List<Difference> all) {
    int place = from;
    while (place < ofLeft.length
        && (ofLeft[place] instanceof Difference.Deleted
            || ofLeft[place] instanceof Difference.Moved)) {
      if (ofLeft[place] instanceof Difference.Deleted) {
        all.add(ofLeft[place]);
      }
      place++;
    }
    return place;
  }
}
