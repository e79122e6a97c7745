package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.extract.EdgedTable.Cell;
import org.guiku.ingestion.extract.EdgedTable.Merge;
import org.guiku.ingestion.structure.Block;

/** How the cells of a table's row are set, as an RTF file says before the row, after it or both. */
final class RtfRow {

  private static final int MOST_CELLS = 500;

  /** Between the edges of cells of which nothing is said. */
  private static final int WIDTH = 1_000;

  private record Setting(int right, Merge merge) {}

  private final List<Setting> cells = new ArrayList<>();
  private int left;
  private Merge merge = Merge.NONE;

  /** Takes a control word of table rows; false where it is none. */
  boolean takes(String name, int value) {
    switch (name) {
      case "trowd" -> {
        cells.clear();
        left = 0;
        merge = Merge.NONE;
      }
      case "trleft" -> left = value;
      case "clmrg" -> merge = Merge.WITH_LEFT;
      case "clvmrg" -> merge = Merge.WITH_ABOVE;
      case "cellx" -> {
        if (cells.size() < MOST_CELLS) {
          cells.add(new Setting(value, merge));
        }
        merge = Merge.NONE;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The cells of a row put where they are set; empty ones for which no place is set are none. */
  List<Cell> set(List<List<Block>> contents) {
    List<Cell> row = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < contents.size(); i++) {
      boolean isSet = i < cells.size();
      if (!isSet && !cells.isEmpty() && contents.get(i).isEmpty()) {
        continue;
      }
      Setting setting = isSet ? cells.get(i) : new Setting(edge + WIDTH, Merge.NONE);
      row.add(new Cell(edge, setting.right(), setting.merge(), contents.get(i)));
      edge = setting.right();
    }
    return row;
  }
}
