package org.guiku.ingestion.extract;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.guiku.ingestion.structure.Block;

/** A table of an OpenDocument text. */
final class OdtTable {

  /** Rows and cells that repeat as they are; empty ones may claim to do so a million times. */
  private static final int MOST_REPEATS = 100;

  private final OdtBody body;
  private final SpreadTable table;

  OdtTable(OdtBody body, Repeats repeats) {
    this.body = body;
    this.table = new SpreadTable(repeats);
  }

  List<Block> read(Xml xml) throws Unreadable, XMLStreamException {
    readRows(xml);
    return table.blocks();
  }

  private void readRows(Xml xml) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table-row" -> {
          readCells(xml);
          table.endRow();
        }
        case "table-column", "table-columns", "title", "desc" -> xml.skip();
        default -> readRows(xml);
      }
    }
  }

  private void readCells(Xml xml) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      if (xml.name().equals("table-cell")) {
        readCell(xml);
      } else {
        xml.skip();
      }
    }
  }

  private void readCell(Xml xml) throws Unreadable, XMLStreamException {
    int columns = xml.number("number-columns-spanned", 1);
    int down = xml.number("number-rows-spanned", 1);
    int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, MOST_REPEATS);
    List<Block> within = body.blocksIn(xml).blocks();
    for (int i = 0; i < times; i++) {
      table.cell(within, Math.max(1, columns), down);
    }
  }
}
