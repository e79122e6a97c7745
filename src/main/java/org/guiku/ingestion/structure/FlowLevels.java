package org.guiku.ingestion.structure;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Brings the levels that a format declares and the ranks that numbering shows into one order.
 *
 * <p>Numbering wins, since typists number with more care than they choose styles. A declared
 * heading without a number stands where the numbered headings of its level stand; a level that has
 * none stands just inside the next numbered level further out, and levels outside every numbered
 * one stand outermost, in their own order.
 */
final class FlowLevels {

  /** Below every rank of {@link Headings} but never {@link Headings#ALONE}. */
  private static final int OUTERMOST = -100;

  private final TreeMap<Integer, Integer> rankByLevel = new TreeMap<>();

  FlowLevels(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading(int level, MarkedText words)) {
        Headings.rankOf(words.text())
            .ifPresent(
                rank -> {
                  if (rank != Headings.ALONE) {
                    rankByLevel.merge(level, rank, Math::min);
                  }
                });
      }
    }
  }

  int rankOf(Block.Heading heading) {
    OptionalInt numbered = Headings.rankOf(heading.text());
    return numbered.isPresent() ? numbered.getAsInt() : rankOfLevel(heading.level());
  }

  private int rankOfLevel(int level) {
    var outer = rankByLevel.floorEntry(level);
    return outer == null
        ? OUTERMOST + level
        : outer.getValue() + Math.min(9, level - outer.getKey());
  }
}
