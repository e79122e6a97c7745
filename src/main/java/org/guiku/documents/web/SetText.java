package org.guiku.documents.web;

import java.util.ArrayList;
import java.util.List;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/**
 * A stretch of a document's passages as they are set on a page.
 *
 * @param earlier ordinal with which the stretch before begins; 0 where there is none
 * @param later ordinal with which the stretch after begins; 0 where there is none
 */
record SetText(List<Block> blocks, int earlier, int later) {

  /** Passages set at once; a document may have tens of thousands. */
  static final int STRETCH = 200;

  /** What is set as one: a paragraph, a heading, or the rows of a table. */
  record Block(Passage.Kind kind, List<Line> lines) {}

  /**
   * @param level of a heading, 2 to 6: the document's title is the first
   * @param cells of a row
   */
  record Line(int ordinal, int level, String text, List<String> cells) {}

  /** The stretch in which that passage stands. */
  static SetText around(Reading reading, int ordinal) {
    int count = reading.passages().size();
    int within = Math.clamp(ordinal, 1, Math.max(1, count));
    int from = (within - 1) / STRETCH * STRETCH;
    int to = Math.min(from + STRETCH, count);
    return new SetText(
        blocks(reading.passages().subList(from, to)),
        from == 0 ? 0 : from - STRETCH + 1,
        to == count ? 0 : to + 1);
  }

  /** What begins on one page. */
  static SetText ofPage(Reading reading, int page) {
    List<Passage> there =
        reading.passages().stream().filter(passage -> passage.page().orElse(0) == page).toList();
    return new SetText(blocks(there), 0, 0);
  }

  private static List<Block> blocks(List<Passage> passages) {
    List<Block> blocks = new ArrayList<>();
    for (Passage passage : passages) {
      Line line = line(passage);
      if (passage.kind() == Passage.Kind.ROW
          && !blocks.isEmpty()
          && blocks.getLast().kind() == Passage.Kind.ROW) {
        blocks.getLast().lines().add(line);
      } else {
        blocks.add(new Block(passage.kind(), new ArrayList<>(List.of(line))));
      }
    }
    return blocks;
  }

  private static Line line(Passage passage) {
    return new Line(
        passage.ordinal(),
        Math.clamp(passage.section().size() + 1L, 2, 6),
        passage.text(),
        List.of(passage.text().split("\t", -1)));
  }
}
