package org.guiku.comparison.docx;

import java.util.List;
import org.w3c.dom.Element;

/** Compares two stories block by block: bodies, cells, notes, text boxes. */
final class StoryRedline {

  private final Redlining all;
  private final Story left;
  private final Story right;
  private final Blocks leftBlocks;
  private final Blocks rightBlocks;

  StoryRedline(Redlining all, Story left, Story right) {
    this.all = all;
    this.left = left;
    this.right = right;
    this.leftBlocks = new Blocks(all.left(), left, all.keys());
    this.rightBlocks = new Blocks(all.right(), right, all.keys());
  }

  /** Marks in the right container how it came from the left one. */
  void compare(Element leftContainer, Element rightContainer) {
    walk(leftBlocks.in(leftContainer), rightBlocks.in(rightContainer), rightContainer);
  }

  private void walk(List<Block> before, List<Block> after, Element container) {
    Deletions deletions = new Deletions(all, left, right);
    new BlockWalk(before, after, container, deletions, all).walk(this::compare);
  }

  private void compare(Block before, Block after) {
    if (before.isParagraph()) {
      paragraphs().compare(before, after);
    } else if (before.isRow()) {
      compareCells(Blocks.cells(before.element()), Blocks.cells(after.element()));
    } else {
      Element table = after.element();
      walk(leftBlocks.rows(before.element()), rightBlocks.rows(table), table);
    }
  }

  private ParagraphRedline paragraphs() {
    Deletions deletions = new Deletions(all, left, right);
    return new ParagraphRedline(all, leftBlocks, rightBlocks, deletions, this::compare);
  }

  private void compareCells(List<Element> before, List<Element> after) {
    for (int i = 0; i < before.size(); i++) {
      compare(before.get(i), after.get(i));
    }
  }
}
