package org.guiku.comparison.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.guiku.comparison.diff.Hunk;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Compares two paragraphs word by word. */
final class ParagraphRedline {

  /** Less alike, from 0 to 1, and one is written in place of the other. */
  private static final double LIKE = 0.25;

  private final Redlining all;
  private final Blocks leftBlocks;
  private final Blocks rightBlocks;
  private final Deletions deletions;
  private final Insertions insertions;
  private final BiConsumer<Element, Element> compareBoxes;

  ParagraphRedline(
      Redlining all,
      Blocks leftBlocks,
      Blocks rightBlocks,
      Deletions deletions,
      BiConsumer<Element, Element> compareBoxes) {
    this.all = all;
    this.leftBlocks = leftBlocks;
    this.rightBlocks = rightBlocks;
    this.deletions = deletions;
    this.insertions = new Insertions(all);
    this.compareBoxes = compareBoxes;
  }

  void compare(Block left, Block right) {
    Leaves before = Leaves.of(left.element());
    Leaves after = Leaves.of(right.element());
    Comparison comparison =
        new Comparison(
            before, after, leftBlocks.atoms(before), rightBlocks.atoms(after), right.element());
    boolean alike = left.words().likeness(right.words()) >= LIKE;
    comparison.mark(alike ? comparison.hunks() : comparison.hunksAroundThings());
  }

  private final class Comparison {

    private final Leaves before;
    private final Leaves after;
    private final List<Atom> left;
    private final List<Atom> right;
    private final Element paragraph;

    Comparison(Leaves before, Leaves after, List<Atom> left, List<Atom> right, Element paragraph) {
      this.before = before;
      this.after = after;
      this.left = left;
      this.right = right;
      this.paragraph = paragraph;
    }

    List<Hunk> hunks() {
      return AtomHunks.between(left, right);
    }

    List<Hunk> hunksAroundThings() {
      return AtomHunks.aroundThings(left, right);
    }

    void mark(List<Hunk> hunks) {
      Places places = new Places(left, before.text(), right, after.text());
      List<Hunk> changes = hunks.stream().map(places::of).toList();
      changes.forEach(this::cut);
      changes.forEach(this::change);
      int l = 0;
      int r = 0;
      for (Hunk each : hunks) {
        keep(l, each.leftStart(), r);
        l = each.leftEnd();
        r = each.rightEnd();
      }
      keep(l, left.size(), r);
    }

    private void cut(Hunk change) {
      before.cut(change.leftStart());
      before.cut(change.leftEnd());
      after.cut(change.rightStart());
      after.cut(change.rightEnd());
    }

    private void keep(int from, int to, int rightFrom) {
      for (int i = from; i < to; i++) {
        Optional<Leaf> one = left.get(i).story();
        Optional<Leaf> other = right.get(rightFrom + i - from).story();
        if (one.isPresent() && other.isPresent()) {
          keepStory(one.get().node(), other.get().node());
        }
      }
    }

    private void change(Hunk change) {
      List<Element> gone = before.units(change.leftStart(), change.leftEnd());
      if (!gone.isEmpty()) {
        Node next = next(change.rightStart());
        deletions.units(gone, next == null ? paragraph : next.getParentNode(), next);
      }
      insertions.units(after.units(change.rightStart(), change.rightEnd()));
    }

    /** What what was deleted at a place stands before; the outermost that begins there. */
    private @Nullable Node next(int place) {
      List<Element> units = after.units(place, Integer.MAX_VALUE);
      if (units.isEmpty()) {
        return null;
      }
      Node next = units.getFirst();
      while (next.getParentNode() != paragraph && next.getPreviousSibling() == null) {
        next = next.getParentNode();
      }
      return next;
    }
  }

  private void keepStory(Element left, Element right) {
    if (NoteKind.isReference(left)) {
      all.notes().kept(left, right);
    } else {
      compareEach(TextBoxes.in(left), TextBoxes.in(right));
      compareEach(TextBoxes.spareIn(left), TextBoxes.spareIn(right));
    }
  }

  private void compareEach(List<Element> left, List<Element> right) {
    for (int i = 0; left.size() == right.size() && i < left.size(); i++) {
      compareBoxes.accept(left.get(i), right.get(i));
    }
  }
}
