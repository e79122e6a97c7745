package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;
import org.guiku.coding.Figure;

/** Which figure of the left text stands where which of the right text stood. */
final class FigurePairs {

  /** Two figures, one in the place of the other. */
  record Pair(Figure left, Figure right) {}

  private final List<Figure> lefts;
  private final List<Figure> rights;
  private final List<Pair> pairs = new ArrayList<>();
  private int leftPlace;
  private int rightPlace;
  private int nextLeft;
  private int nextRight;

  private FigurePairs(List<Figure> lefts, List<Figure> rights) {
    this.lefts = lefts;
    this.rights = rights;
  }

  /** In reading order: those that were kept, and in each change those that fit best. */
  static List<Pair> of(List<Edit> edits, List<Figure> lefts, List<Figure> rights) {
    FigurePairs all = new FigurePairs(lefts, rights);
    edits.forEach(all::goThrough);
    all.pairUpTo();
    return all.pairs;
  }

  private void goThrough(Edit edit) {
    int length = edit.text().length();
    switch (edit.op()) {
      case DELETE -> leftPlace += length;
      case INSERT -> rightPlace += length;
      case KEEP -> {
        pairUpTo();
        keep(length);
      }
    }
  }

  /** Pairs what lies in the change that ends here. */
  private void pairUpTo() {
    List<Figure> before = new ArrayList<>();
    while (nextLeft < lefts.size() && lefts.get(nextLeft).start() < leftPlace) {
      before.add(lefts.get(nextLeft++));
    }
    List<Figure> after = new ArrayList<>();
    while (nextRight < rights.size() && rights.get(nextRight).start() < rightPlace) {
      after.add(rights.get(nextRight++));
    }
    pairs.addAll(FittingFigures.of(before, after));
  }

  /** A figure begins in what is kept on both sides, or on one, where it grew out of it. */
  private void keep(int length) {
    int shift = rightPlace - leftPlace;
    leftPlace += length;
    rightPlace += length;
    while (nextLeft < lefts.size()
        && nextRight < rights.size()
        && lefts.get(nextLeft).start() < leftPlace
        && rights.get(nextRight).start() < rightPlace) {
      int ahead = lefts.get(nextLeft).start() + shift - rights.get(nextRight).start();
      if (ahead == 0) {
        pairs.add(new Pair(lefts.get(nextLeft++), rights.get(nextRight++)));
      } else if (ahead < 0) {
        nextLeft++;
      } else {
        nextRight++;
      }
    }
    skip();
  }

  private void skip() {
    while (nextLeft < lefts.size() && lefts.get(nextLeft).start() < leftPlace) {
      nextLeft++;
    }
    while (nextRight < rights.size() && rights.get(nextRight).start() < rightPlace) {
      nextRight++;
    }
  }
}
