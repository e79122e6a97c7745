package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.Mark;
import org.guiku.ingestion.structure.MarkedText;

/**
 * A table in the making: a merged cell stands in each place that it covers, and is said in the
 * first of them. A table of one cell is a frame around what stands in it.
 */
final class SpreadTable {

  /** As many as a spreadsheet of targets has, and more than Word allows. */
  private static final int MOST_COLUMNS = 100;

  /** A cell that reaches down into later rows. */
  private record Reaching(int rows, String text) {}

  private final Repeats repeats;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<List<MarkedText>> said = new ArrayList<>();
  private final List<Block> content = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private Map<Integer, Reaching> reaching = new HashMap<>();
  private Map<Integer, Reaching> reachingOn = new HashMap<>();
  private List<String> row = new ArrayList<>();
  private List<MarkedText> rowSaid = new ArrayList<>();
  private int cells;

  SpreadTable(Repeats repeats) {
    this.repeats = repeats;
  }

  /** What stands in the next free place of the row. */
  void cell(List<Block> within, int columns, int down) {
    List<Block> text = within.stream().filter(block -> !(block instanceof Block.Note)).toList();
    within.stream().filter(Block.Note.class::isInstance).forEach(notes::add);
    cells++;
    if (cells == 1) {
      content.addAll(text);
    }
    put(WordBlocks.wordsOf(text), columns, down);
  }

  /** Words in the next free place of the row. */
  void cell(MarkedText words, int columns, int down) {
    cells++;
    put(words, columns, down);
  }

  private void put(MarkedText words, int columns, int down) {
    fillFromAbove();
    int first = row.size();
    int last = Math.min(MOST_COLUMNS, first + columns);
    for (int i = first; i < last; i++) {
      if (down > 1) {
        reachingOn.put(i, new Reaching(down - 1, words.text()));
      }
      if (i == first) {
        row.add(words.text());
        rowSaid.add(words);
      } else {
        repeat(words.text());
      }
    }
  }

  /** A cell that goes on with the one above it. */
  void continuation(int columns) {
    cells++;
    List<String> above = rows.isEmpty() ? List.of() : rows.getLast();
    String text = row.size() < above.size() ? above.get(row.size()) : "";
    fill(columns, text);
  }

  /** Places without a cell. */
  void gap(int columns) {
    fill(columns, "");
  }

  private void fill(int columns, String text) {
    int last = Math.min(MOST_COLUMNS, row.size() + columns);
    for (int i = row.size(); i < last; i++) {
      repeat(text);
    }
  }

  private void fillFromAbove() {
    for (int i = row.size(); i < MOST_COLUMNS && reaching.containsKey(i); i++) {
      Reaching cell = reaching.get(i);
      if (cell.rows() > 1) {
        reachingOn.put(i, new Reaching(cell.rows() - 1, cell.text()));
      }
      repeat(cell.text());
    }
  }

  private void repeat(String text) {
    repeats.addTo(row, text);
    if (rowSaid.size() < row.size()) {
      rowSaid.add(MarkedText.EMPTY);
    }
  }

  void endRow() {
    fillFromAbove();
    rows.add(row);
    said.add(rowSaid);
    nextRow();
  }

  /** Ends a row that somebody has deleted: nothing of it is left but the marks. */
  void endDeletedRow() {
    List<Mark> marks = rowSaid.stream().flatMap(words -> words.marks().stream()).toList();
    rows.add(List.of(""));
    said.add(List.of(new MarkedText("", marks)));
    nextRow();
  }

  private void nextRow() {
    row = new ArrayList<>();
    rowSaid = new ArrayList<>();
    reaching = reachingOn;
    reachingOn = new HashMap<>();
  }

  Block.Grid grid() {
    return new Block.Grid(rows, said);
  }

  /** The table or what stands in the frame, and its notes behind it. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (cells == 1) {
      blocks.addAll(content);
    } else if (cells > 0) {
      blocks.add(grid());
    }
    blocks.addAll(notes);
    return blocks;
  }
}
