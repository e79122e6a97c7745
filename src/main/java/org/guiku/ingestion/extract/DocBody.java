package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.MarkedText;

/** The blocks of a DOC file's main text; page heads and feet are stories of their own. */
final class DocBody {

  private static final int CENTRED = 1;

  private final HWPFDocumentCore document;
  private final WordNumbering numbering = new WordNumbering();
  private final Repeats repeats = new Repeats();
  private final WordNotes notes = new WordNotes();
  private final DocAnchors anchors;
  private MarkedText carried = MarkedText.EMPTY;
  private long characters;

  DocBody(HWPFDocumentCore document) {
    this.document = document;
    this.anchors = document instanceof HWPFDocument word ? DocAnchors.of(word) : DocAnchors.NONE;
  }

  List<Block> blocks() throws Unreadable {
    WordBlocks blocks = new WordBlocks();
    read(document.getRange(), 0, blocks);
    List<Block> all = new ArrayList<>(blocks.ofDocument());
    all.addAll(notes.behindTheText());
    return all;
  }

  private void read(Range range, int tableLevel, WordBlocks into) throws Unreadable {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      Optional<Table> table = tableAt(range, paragraph, tableLevel);
      if (table.isPresent()) {
        into.addAll(blocksOf(table.get()));
        i += Math.max(1, table.get().numParagraphs()) - 1;
      } else {
        readParagraph(paragraph, into);
      }
    }
  }

  private static Optional<Table> tableAt(Range range, Paragraph paragraph, int tableLevel) {
    if (!paragraph.isInTable() || paragraph.getTableLevel() <= tableLevel) {
      return Optional.empty();
    }
    try {
      return Optional.of(range.getTable(paragraph)).filter(table -> table.numRows() > 0);
    } catch (IllegalArgumentException notWhole) {
      return Optional.empty();
    }
  }

  private List<Block> blocksOf(Table table) throws Unreadable {
    EdgedTable edged = new EdgedTable();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<EdgedTable.Cell> cells = new ArrayList<>();
      for (int j = 0; j < row.numCells(); j++) {
        cells.add(cell(row.getCell(j), table.getTableLevel()));
      }
      edged.add(cells);
    }
    return edged.blocks(repeats);
  }

  private EdgedTable.Cell cell(TableCell cell, int level) throws Unreadable {
    WordBlocks within = new WordBlocks();
    read(cell, level, within);
    EdgedTable.Merge merge = EdgedTable.Merge.NONE;
    if (cell.isMerged() && !cell.isFirstMerged()) {
      merge = EdgedTable.Merge.WITH_LEFT;
    } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
      merge = EdgedTable.Merge.WITH_ABOVE;
    }
    int left = cell.getLeftEdge();
    return new EdgedTable.Cell(left, left + cell.getWidth(), merge, within.blocks());
  }

  private void readParagraph(Paragraph paragraph, WordBlocks into) throws Unreadable {
    DocText text = new DocText(carried, anchors);
    carried = MarkedText.EMPTY;
    text.read(paragraph);
    characters += text.words().text().length();
    if (characters > TextFiles.LONGEST) {
      throw TextFiles.tooLong();
    }
    if (text.isMarkDeleted()) {
      carried = text.words();
    } else {
      into.add(whole(paragraph, text.words()));
    }
    for (Range note : text.footnotes()) {
      into.addAll(WordNotes.notesOf(blocksOf(note)));
    }
    for (Range note : text.endnotes()) {
      notes.addBehind(blocksOf(note));
    }
    for (Range box : text.boxes()) {
      into.addAll(blocksOf(box));
    }
  }

  /** What stands in a note or a box. */
  private List<Block> blocksOf(Range story) throws Unreadable {
    WordBlocks within = new WordBlocks();
    read(story, 0, within);
    return within.blocks();
  }

  private WordParagraph whole(Paragraph paragraph, MarkedText words) {
    String style = styleOf(paragraph);
    Optional<String> number = DocLists.numberOf(paragraph, numbering);
    boolean isBullet = number.filter(String::isEmpty).isPresent();
    return new WordParagraph(
        WordStyleNames.isTitle(style)
            ? WordParagraph.Role.TITLE
            : isBullet ? WordParagraph.Role.BULLET : WordParagraph.Role.TEXT,
        WordParagraph.Alignment.centredIf(paragraph.getJustification() == CENTRED),
        levelOf(paragraph, style),
        number.orElse(""),
        words);
  }

  private static OptionalInt levelOf(Paragraph paragraph, String style) {
    OptionalInt named = WordStyleNames.levelOf(style);
    boolean isSet = paragraph.getLvl() >= 0 && paragraph.getLvl() < WordParagraph.DEEPEST;
    return named.isEmpty() && isSet ? OptionalInt.of(paragraph.getLvl() + 1) : named;
  }

  private String styleOf(Paragraph paragraph) {
    StyleSheet styles = document.getStyleSheet();
    StyleDescription style =
        styles == null ? null : styles.getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null ? "" : style.getName();
  }
}
