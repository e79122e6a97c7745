package org.guiku.comparison.diff;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/**
 * Compares two texts. Comparing them the other way round gives the same, mirrored: of two ways that
 * are equally good, one is taken whichever side is called left.
 */
public final class Comparing {

  /** Told how many passages of how many are done. */
  public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, of) -> {};

    void done(int passages, int of);
  }

  private final Side left;
  private final Side right;
  private final Sameness sameness;
  private final Progress progress;

  private Comparing(List<Piece> left, List<Piece> right, Sameness sameness, Progress progress) {
    Map<String, Integer> said = new HashMap<>();
    this.left = Side.of(left, sameness, said);
    this.right = Side.of(right, sameness, said);
    this.sameness = sameness;
    this.progress = progress;
  }

  /**
   * Every passage of either side is in one difference.
   *
   * @throws CancellationException when the thread is interrupted
   */
  public static Redline of(
      List<Piece> left, List<Piece> right, Sameness sameness, Progress progress) {
    return isFirst(left, right)
        ? new Comparing(left, right, sameness, progress).found().redline()
        : new Comparing(right, left, sameness, progress).found().mirrored().redline();
  }

  private static boolean isFirst(List<Piece> left, List<Piece> right) {
    Iterator<Piece> other = right.iterator();
    for (Piece passage : left) {
      if (!other.hasNext()) {
        return false;
      }
      int order = passage.text().compareTo(other.next().text());
      if (order != 0) {
        return order < 0;
      }
    }
    return true;
  }

  private Found found() {
    Alignment alignment = Aligner.of(left, right);
    Found found = new Found(left.size(), right.size());
    for (int i = 0; i < left.size(); i++) {
      refuseStopped();
      int j = alignment.rightOf(i);
      if (j == Alignment.NONE) {
        OptionalInt into = ordinal(right, alignment.mergedInto(i));
        found.setLeft(i, new Difference.Deleted(left.passage(i), into));
      } else {
        found.setBoth(i, j, pair(i, j, alignment.isMoved(i)));
      }
      progress.done(i + 1, left.size());
    }
    for (int j = 0; j < right.size(); j++) {
      if (alignment.leftOf(j) == Alignment.NONE) {
        OptionalInt of = ordinal(left, alignment.splitOf(j));
        found.setRight(j, new Difference.Inserted(right.passage(j), of));
      }
    }
    return found;
  }

  /**
   * @throws CancellationException when the thread is interrupted
   */
  static void refuseStopped() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("comparing was stopped");
    }
  }

  private static OptionalInt ordinal(Side side, int place) {
    return place == Alignment.NONE
        ? OptionalInt.empty()
        : OptionalInt.of(side.passage(place).ordinal());
  }

  private Difference pair(int i, int j, boolean moved) {
    Piece before = left.passage(i);
    Piece after = right.passage(j);
    boolean same = left.key(i) == right.key(j);
    boolean renumbered =
        same && (Contents.holds(before) || !left.numbering(i).hasNumberOf(right.numbering(j)));
    if (!moved && sameness.of(before.text()).equals(sameness.of(after.text()))) {
      return new Difference.Unchanged(before, after);
    }
    List<Edit> edits = WordEdits.between(before.text(), after.text(), sameness);
    Difference.Wording wording =
        new Difference.Wording(edits, same ? List.of() : FigureChanges.of(edits));
    return moved
        ? new Difference.Moved(before, after, renumbered, wording)
        : new Difference.Changed(before, after, renumbered, wording);
  }
}
