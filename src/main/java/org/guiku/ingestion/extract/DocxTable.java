package org.guiku.ingestion.extract;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.guiku.ingestion.structure.Block;

/** A table of a Word document. */
final class DocxTable {

  private final DocxBody body;
  private final SpreadTable table;

  DocxTable(DocxBody body, Repeats repeats) {
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
        case "tr" -> readRow(xml);
        case "tblPr", "tblGrid", "del", "moveFrom", "sdtPr" -> xml.skip();
        default -> readRows(xml);
      }
    }
  }

  private void readRow(Xml xml) throws Unreadable, XMLStreamException {
    if (readCells(xml)) {
      table.endRow();
    } else {
      table.endDeletedRow();
    }
  }

  /** False where a tracked change deletes the row. */
  private boolean readCells(Xml xml) throws Unreadable, XMLStreamException {
    boolean kept = true;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "tc" -> readCell(xml);
        case "trPr" -> kept &= readRowProperties(xml);
        case "tblPrEx", "sdtPr" -> xml.skip();
        default -> kept &= readCells(xml);
      }
    }
    return kept;
  }

  private boolean readRowProperties(Xml xml) throws XMLStreamException {
    boolean kept = true;
    while (xml.nextChild()) {
      kept &= !xml.name().equals("del");
      if (xml.name().equals("gridBefore")) {
        table.gap(xml.number("val", 0));
      }
      xml.skip();
    }
    return kept;
  }

  private void readCell(Xml xml) throws Unreadable, XMLStreamException {
    Span span = new Span();
    WordBlocks within = new WordBlocks();
    while (xml.nextChild()) {
      if (xml.name().equals("tcPr")) {
        span.read(xml);
      } else {
        body.readBlock(xml, within);
      }
    }
    if (span.continuesAbove) {
      table.continuation(span.columns);
    } else {
      table.cell(within.blocks(), span.columns, 1);
    }
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
