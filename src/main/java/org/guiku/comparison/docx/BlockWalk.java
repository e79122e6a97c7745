package org.guiku.comparison.docx;

import java.util.List;
import java.util.function.BiConsumer;
import org.guiku.comparison.docx.BlockAlignment.Pair;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Walks along two lists of blocks and marks in the right one what came and what went. */
final class BlockWalk {

  private final List<Block> before;
  private final List<Block> after;
  private final Element container;
  private final Deletions deletions;
  private final Insertions insertions;
  private final LastEnd lastEnd;
  private @Nullable Element lastDeleted;

  /** The last of those that stand behind all of the right. */
  private @Nullable Element end;

  BlockWalk(
      List<Block> before,
      List<Block> after,
      Element container,
      Deletions deletions,
      Redlining all) {
    this.before = before;
    this.after = after;
    this.container = container;
    this.deletions = deletions;
    this.insertions = new Insertions(all);
    this.lastEnd = new LastEnd(all.revisions());
  }

  /**
   * @param compare looks into two blocks of which one became the other
   */
  void walk(BiConsumer<Block, Block> compare) {
    Pair last = new Pair(-1, -1);
    for (Pair pair : BlockAlignment.of(before, after)) {
      change(last, pair);
      Block left = before.get(pair.left());
      Block right = after.get(pair.right());
      if (left.key() != right.key()) {
        if (fillTheirLine(left, right) && !endsBoth(pair)) {
          replace(left.element(), right.element());
        } else {
          compare.accept(left, right);
        }
      }
      last = pair;
    }
    change(last, new Pair(before.size(), after.size()));
    if (last.right() >= 0) {
      keepLastEnd(last);
    }
  }

  /** A displayed formula has its paragraph for itself, one that is gone, too. */
  private static boolean fillTheirLine(Block left, Block right) {
    return displaysFormula(left.element()) || displaysFormula(right.element());
  }

  private static boolean displaysFormula(Element block) {
    return W.children(block).stream().anyMatch(each -> W.isMath(each, "oMathPara"));
  }

  private boolean endsBoth(Pair pair) {
    return pair.left() == before.size() - 1 || pair.right() == after.size() - 1;
  }

  private void replace(Element left, Element right) {
    place(deletions.block(left), right);
    insertions.block(right);
  }

  /** What stands between two pairs; what went stands before what came. */
  private void change(Pair from, Pair to) {
    int first = from.right() + 1;
    Element next = first < after.size() ? after.get(first).element() : null;
    for (Block each : before.subList(from.left() + 1, to.left())) {
      lastDeleted = each.isRow() ? deletions.row(each.element()) : deletions.block(each.element());
      place(lastDeleted, next);
    }
    for (Block each : after.subList(first, to.right())) {
      if (each.isRow()) {
        insertions.row(each.element());
      } else {
        insertions.block(each.element());
      }
    }
  }

  private void place(Element deleted, @Nullable Element next) {
    if (next != null) {
      next.getParentNode().insertBefore(deleted, next);
    } else if (after.isEmpty()) {
      container.insertBefore(deleted, W.child(container, "sectPr").orElse(null));
    } else {
      Element last = end == null ? after.getLast().element() : end;
      last.getParentNode().insertBefore(deleted, last.getNextSibling());
      end = deleted;
    }
  }

  private void keepLastEnd(Pair last) {
    Element kept = after.get(last.right()).element();
    boolean deleted = last.left() < before.size() - 1;
    boolean inserted = last.right() < after.size() - 1;
    if (deleted && !inserted && lastDeleted != null) {
      lastEnd.move(Revisions.Kind.DELETED, kept, lastDeleted);
    } else if (inserted && !deleted) {
      lastEnd.move(Revisions.Kind.INSERTED, kept, after.getLast().element());
    }
  }
}
