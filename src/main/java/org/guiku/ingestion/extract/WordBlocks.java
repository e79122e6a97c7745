package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.structure.Block;

/** The blocks of a word processor's text, or of what stands in one of its cells or boxes. */
final class WordBlocks {

  private final List<Block> blocks = new ArrayList<>();
  private boolean opensWithTitle;

  void add(WordParagraph paragraph) {
    opensWithTitle |= blocks.isEmpty() && paragraph.looksLikeTitle();
    paragraph.block().ifPresent(blocks::add);
  }

  void addAll(List<Block> others) {
    blocks.addAll(others);
  }

  /** As they stand within a larger text. */
  List<Block> blocks() {
    return blocks;
  }

  /** Those of a whole text: a line centred at its top is the title where none is declared. */
  List<Block> ofDocument() {
    List<Block> all = new ArrayList<>(blocks);
    if (opensWithTitle && all.getFirst() instanceof Block.Words first && !declaresTitle()) {
      all.set(0, new Block.Title(first.words()));
    }
    return all;
  }

  private boolean declaresTitle() {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Block.Title
                    || (block instanceof Block.Heading heading && heading.level() == 1));
  }
}
