package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.MarkedText;

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

  /** All of it in a row, as in a cell. */
  MarkedText words() {
    return wordsOf(blocks);
  }

  static MarkedText wordsOf(List<Block> blocks) {
    return MarkedText.joined(" ", blocks.stream().map(WordBlocks::wordsOf).toList());
  }

  private static MarkedText wordsOf(Block block) {
    return switch (block) {
      case Block.Words words -> words.words();
      case Block.Grid grid ->
          MarkedText.joined(" ", grid.said().stream().flatMap(List::stream).toList());
    };
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
