package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table on a page.
 *
 * @param rows of cells, of the lines in them; a merged cell stands in each place that it covers
 */
record PageTable(float top, List<List<List<PageLine>>> rows) {

  /** The table that a grid and the glyphs in it make. */
  static PageTable of(int page, RuledGrid grid, List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> byCell = new HashMap<>();
    for (Glyph glyph : glyphs) {
      byCell.computeIfAbsent(grid.cellOf(glyph), cell -> new ArrayList<>()).add(glyph);
    }
    Map<Integer, List<PageLine>> cells = new HashMap<>();
    byCell.forEach((cell, inside) -> cells.put(cell, PageLines.of(page, inside)));
    List<List<List<PageLine>>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(row(grid, row, cells));
    }
    return new PageTable(grid.top(), rows);
  }

  private static List<List<PageLine>> row(
      RuledGrid grid, int row, Map<Integer, List<PageLine>> cells) {
    List<List<PageLine>> places = new ArrayList<>();
    boolean whole = grid.cell(row, 0) == grid.cell(row, grid.columns() - 1);
    for (int column = 0; column < (whole ? 1 : grid.columns()); column++) {
      places.add(cells.getOrDefault(grid.cell(row, column), List.of()));
    }
    return places;
  }

  /** Writes it, each cell's text whole. */
  void writeTo(PassageWriter writer) {
    List<PassageText> texts = rows.stream().map(PageTable::text).toList();
    writer.table(
        texts.stream().map(text -> List.of(text.text().split("\t", -1))).toList(),
        texts.stream().map(PassageText::lines).toList());
  }

  private static PassageText text(List<List<PageLine>> row) {
    PassageText text = new PassageText();
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        text.tab();
      }
      row.get(i).forEach(text::add);
    }
    return text;
  }
}
