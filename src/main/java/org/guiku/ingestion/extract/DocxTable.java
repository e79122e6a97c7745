package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.guiku.ingestion.structure.Block;

/** A table of a Word document. A table of one cell is a frame around what stands in it. */
final class DocxTable {

  /** The columns that Word allows. */
  private static final int MOST_COLUMNS = 63;

  private final DocxBody body;
  private final Repeats repeats;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Block> content = new ArrayList<>();
  private int cells;

  DocxTable(DocxBody body, Repeats repeats) {
    this.body = body;
    this.repeats = repeats;
  }

  List<Block> read(Xml xml) throws Unreadable, XMLStreamException {
    readRows(xml);
    return cells == 1 ? content : List.of(new Block.Grid(rows));
  }

  private void readRows(Xml xml) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "tr" -> readRow(xml);
        case "tblPr", "tblGrid", "del", "moveFrom", "sdtPr" -> xml.skip();
        default -> readRows(xml);
      }
    }
  }

  private void readRow(Xml xml) throws Unreadable, XMLStreamException {
    List<String> row = new ArrayList<>();
    if (readCells(xml, row)) {
      rows.add(row);
    }
  }

  /** False where a tracked change deletes the row. */
  private boolean readCells(Xml xml, List<String> row) throws Unreadable, XMLStreamException {
    boolean kept = true;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "tc" -> readCell(xml, row);
        case "trPr" -> kept &= readRowProperties(xml, row);
        case "tblPrEx", "sdtPr" -> xml.skip();
        default -> kept &= readCells(xml, row);
      }
    }
    return kept;
  }

  private boolean readRowProperties(Xml xml, List<String> row) throws XMLStreamException {
    boolean kept = true;
    while (xml.nextChild()) {
      kept &= !xml.name().equals("del");
      if (xml.name().equals("gridBefore")) {
        repeat(row, xml.number("val", 0), "");
      }
      xml.skip();
    }
    return kept;
  }

  private void readCell(Xml xml, List<String> row) throws Unreadable, XMLStreamException {
    Span span = new Span();
    List<Block> within = new ArrayList<>();
    while (xml.nextChild()) {
      if (xml.name().equals("tcPr")) {
        span.read(xml);
      } else {
        within.addAll(body.blockOf(xml));
      }
    }
    cells++;
    content.addAll(within);
    if (span.continuesAbove) {
      repeat(row, span.columns, above(row.size()));
    } else if (row.size() < MOST_COLUMNS) {
      String text = textOf(within);
      row.add(text);
      repeat(row, span.columns - 1, text);
    }
  }

  private String above(int column) {
    List<String> row = rows.isEmpty() ? List.of() : rows.getLast();
    return column < row.size() ? row.get(column) : "";
  }

  private void repeat(List<String> row, int columns, String text) {
    int last = Math.min(MOST_COLUMNS, row.size() + columns);
    for (int i = row.size(); i < last; i++) {
      repeats.addTo(row, text);
    }
  }

  private static String textOf(List<Block> blocks) {
    return blocks.stream().map(DocxTable::textOf).collect(Collectors.joining(" "));
  }

  private static String textOf(Block block) {
    return switch (block) {
      case Block.Title(String text) -> text;
      case Block.Heading(int level, String text) -> text;
      case Block.Paragraph(String text) -> text;
      case Block.Item(String text) -> text;
      case Block.Grid(List<List<String>> rows) ->
          rows.stream().flatMap(List::stream).collect(Collectors.joining(" "));
    };
  }

  /** The places that a cell covers. */
  private static final class Span {
    private int columns = 1;
    private boolean continuesAbove;

    void read(Xml xml) throws XMLStreamException {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "gridSpan" -> columns = Math.max(1, xml.number("val", 1));
          case "vMerge" -> continuesAbove = !xml.value().equals("restart");
          default -> {}
        }
        xml.skip();
      }
    }
  }
}
