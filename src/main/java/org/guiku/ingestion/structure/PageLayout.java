package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page taken apart: its lines, the tables that are ruled on it, and frames around some of its
 * lines.
 *
 * @param lines those outside tables, from top to bottom
 * @param turned text that does not stand upright
 */
public record PageLayout(
    int number,
    float width,
    float height,
    List<PageLine> lines,
    List<PageTable> tables,
    List<Frame> frames,
    List<TurnedText> turned) {

  /** A box ruled around lines, such as the 专栏 of a plan. */
  record Frame(float left, float top, float right, float bottom) {

    private static Frame of(RuledGrid grid) {
      return new Frame(grid.left(), grid.top(), grid.right(), grid.bottom());
    }

    boolean holds(PageLine line) {
      float height = line.baseline() - 0.35f * line.size();
      return line.middle() > left && line.middle() < right && height > top && height < bottom;
    }
  }

  public static PageLayout of(PageContent page) {
    List<Glyph> loose = new ArrayList<>(page.glyphs().stream().filter(page::shows).toList());
    List<PageTable> tables = new ArrayList<>();
    List<Frame> frames = new ArrayList<>();
    List<Rule> rules = new ArrayList<>(page.rules());
    rules.addAll(OpenTables.missing(page.rules(), loose));
    for (RuledGrid grid : RuledGrid.of(rules)) {
      List<Glyph> inside = loose.stream().filter(glyph -> grid.cellOf(glyph) >= 0).toList();
      if (grid.isFrame()) {
        frames.add(Frame.of(grid));
      } else if (!inside.isEmpty()) {
        tables.add(PageTable.of(page.number(), grid, inside));
        loose.removeIf(glyph -> grid.cellOf(glyph) >= 0);
      }
    }
    tables.sort(Comparator.comparing(PageTable::top));
    return new PageLayout(
        page.number(),
        page.width(),
        page.height(),
        PageLines.of(page.number(), loose),
        tables,
        frames,
        TurnedText.of(page));
  }

  /** Whether any text stands on the page. */
  public boolean hasText() {
    return !lines.isEmpty() || !tables.isEmpty() || !turned.isEmpty();
  }
}
