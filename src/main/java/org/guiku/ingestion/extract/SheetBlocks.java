package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.guiku.documents.Failure;
import org.guiku.ingestion.structure.Block;

/**
 * The blocks of a workbook: the name of each sheet as a heading, what stands above and below its
 * table as paragraphs, the table. The line above the first table is the workbook's title.
 */
final class SheetBlocks {

  /** A plan's target table has hundreds of cells, a province's projects tens of thousands. */
  private static final int MOST_CELLS = 2_000_000;

  private static final int MOST_COLUMNS = 16_384;

  /** Below the title, which a workbook has only one of. */
  private static final int LEVEL = 2;

  private static final int LONGEST_TITLE = 60;

  private final List<Block> blocks = new ArrayList<>();
  private final Repeats repeats = new Repeats();
  private SheetGrid grid = new SheetGrid();
  private int cells;
  private int rows;
  private long characters;
  private boolean titled;

  List<Block> blocks() {
    return blocks;
  }

  /**
   * Cells come row by row.
   *
   * @throws Unreadable TOO_LARGE
   */
  void add(int row, int column, String text) throws Unreadable {
    characters += text.length();
    if (characters > TextFiles.LONGEST) {
      throw TextFiles.tooLong();
    }
    if (++cells > MOST_CELLS || rows + grid.height() > FileReading.MOST_PASSAGES) {
      throw new Unreadable(
          Failure.Code.TOO_LARGE,
          "The workbook has more than %d cells or %d rows; divide it."
              .formatted(MOST_CELLS, FileReading.MOST_PASSAGES));
    }
    if (column >= 0 && column < MOST_COLUMNS) {
      grid.add(row, column, text);
    }
  }

  void merge(CellRangeAddress range) {
    grid.merge(range);
  }

  /** The sheet is read to its end; one that holds nothing leaves nothing. */
  void endSheet(String name) throws Unreadable {
    if (grid.height() > 0) {
      blocks.add(new Block.Heading(LEVEL, name));
      addSheet();
    }
    rows += grid.height();
    grid = new SheetGrid();
  }

  private void addSheet() throws Unreadable {
    int top = 0;
    int bottom = grid.height();
    while (top < bottom && grid.soleTextOf(top).isPresent()) {
      addLine(grid.soleTextOf(top).get(), top);
      top++;
    }
    while (bottom > top && isNote(bottom - 1)) {
      bottom--;
    }
    if (bottom > top) {
      blocks.add(new Block.Grid(grid.table(top, bottom, repeats)));
    }
    for (int row = bottom; row < grid.height(); row++) {
      addParagraph(grid.soleTextOf(row));
    }
  }

  private boolean isNote(int row) {
    return grid.soleTextOf(row).isPresent() && grid.beginsAtTheEdge(row);
  }

  private void addLine(String text, int row) {
    if (row == 0 && !titled && text.length() <= LONGEST_TITLE) {
      blocks.add(new Block.Title(text));
      titled = true;
    } else {
      blocks.add(new Block.Paragraph(text));
    }
  }

  private void addParagraph(Optional<String> text) {
    text.map(Block.Paragraph::new).ifPresent(blocks::add);
  }
}
