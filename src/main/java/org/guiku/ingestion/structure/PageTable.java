package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table on a page, or on several.
 *
 * @param page on which it begins
 * @param lastPage on which it ends
 * @param rows of cells, a merged one in each place that it covers
 */
record PageTable(int page, int lastPage, float top, Columns columns, List<List<PageCell>> rows) {

  /** The table that a grid and the glyphs in it make. */
  static PageTable of(int page, RuledGrid grid, List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> byCell = new HashMap<>();
    for (Glyph glyph : glyphs) {
      byCell.computeIfAbsent(grid.cellOf(glyph), cell -> new ArrayList<>()).add(glyph);
    }
    Map<Integer, PageCell> cells = new HashMap<>();
    List<List<PageCell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<PageCell> places = new ArrayList<>();
      for (int column = 0; column < grid.columns(); column++) {
        int cell = grid.cell(row, column);
        places.add(cells.computeIfAbsent(cell, c -> cell(page, grid, c, byCell)));
      }
      rows.add(places);
    }
    return new PageTable(page, page, grid.top(), grid.layout(), rows);
  }

  private static PageCell cell(
      int page, RuledGrid grid, int cell, Map<Integer, List<Glyph>> glyphs) {
    List<Glyph> inside = glyphs.getOrDefault(cell, List.of());
    return new PageCell(PageLines.of(page, inside), grid.width(cell));
  }

  PageTable withRows(List<List<PageCell>> others) {
    return new PageTable(page, lastPage, top, columns, others);
  }

  /** With its cells spread over columns that are finer, or the same. */
  PageTable over(Columns finer) {
    List<Integer> places = columns.under(finer);
    return withRows(rows.stream().map(row -> places.stream().map(row::get).toList()).toList());
  }

  /** Whether nothing but a single merged cell makes up a row. */
  static boolean isWhole(List<PageCell> row) {
    return row.stream().distinct().count() == 1;
  }

  /** Writes it: a merged cell's words are said once, in the first place that it covers. */
  void writeTo(PassageWriter writer) {
    Set<PageCell> said = new HashSet<>();
    List<PassageText> texts = rows.stream().map(row -> rowText(row, said)).toList();
    writer.table(
        rows.stream().map(row -> row.stream().map(PageCell::text).toList()).toList(),
        texts.stream().map(PassageText::text).toList(),
        texts.stream().map(PassageText::lines).toList());
  }

  private static PassageText rowText(List<PageCell> row, Set<PageCell> said) {
    return isWhole(row) ? text(row.subList(0, 1), said) : text(row, said);
  }

  private static PassageText text(List<PageCell> row, Set<PageCell> said) {
    PassageText text = new PassageText();
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        text.tab();
      }
      if (said.add(row.get(i))) {
        row.get(i).sayIn(text);
      }
    }
    return text;
  }
}
