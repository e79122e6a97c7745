package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.List;
import org.guiku.comparison.diff.Hunk;
import org.guiku.comparison.diff.Hunks;

/**
 * Where two paragraphs differ, as a reader would mark it: no crumbs kept between larger changes.
 */
final class AtomHunks {

  /** A kept piece this many times shorter than the changes around it is no landmark. */
  private static final int CONFETTI = 3;

  private final List<Atom> left;
  private final List<Atom> right;
  private final int confetti;

  private AtomHunks(List<Atom> left, List<Atom> right, int confetti) {
    this.left = left;
    this.right = right;
    this.confetti = confetti;
  }

  static List<Hunk> between(List<Atom> left, List<Atom> right) {
    return new AtomHunks(left, right, CONFETTI).joined();
  }

  /** Where one is written in place of the other: only things stay between what is changed. */
  static List<Hunk> aroundThings(List<Atom> left, List<Atom> right) {
    return new AtomHunks(left, right, 0).joined();
  }

  private List<Hunk> joined() {
    List<Hunk> joined = new ArrayList<>();
    for (Hunk hunk : Hunks.between(keys(left), keys(right))) {
      if (!joined.isEmpty() && isCrumb(joined.getLast(), hunk)) {
        Hunk last = joined.removeLast();
        joined.add(new Hunk(last.leftStart(), hunk.leftEnd(), last.rightStart(), hunk.rightEnd()));
      } else {
        joined.add(hunk);
      }
    }
    return joined;
  }

  private static int[] keys(List<Atom> atoms) {
    return atoms.stream().mapToInt(Atom::key).toArray();
  }

  private boolean isCrumb(Hunk before, Hunk after) {
    List<Atom> kept = right.subList(before.rightEnd(), after.rightStart());
    return kept.stream().allMatch(Atom::isText)
        && weight(kept) * confetti <= Math.min(size(before), size(after));
  }

  private int size(Hunk hunk) {
    return Math.max(
        weight(left.subList(hunk.leftStart(), hunk.leftEnd())),
        weight(right.subList(hunk.rightStart(), hunk.rightEnd())));
  }

  private static int weight(List<Atom> atoms) {
    return atoms.stream().mapToInt(Atom::weight).sum();
  }
}
