package org.guiku.ingestion.extract;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of one sheet as they stream past. */
final class XlsxSheet {

  private static final int MOST_MERGED = 100_000;

  private final Xml xml;
  private final XlsxStrings strings;
  private final XlsxStyles styles;
  private final SheetBlocks blocks;
  private int row = -1;
  private int column = -1;
  private int merged;

  XlsxSheet(Xml xml, XlsxStrings strings, XlsxStyles styles, SheetBlocks blocks) {
    this.xml = xml;
    this.strings = strings;
    this.styles = styles;
    this.blocks = blocks;
  }

  void read() throws Unreadable, XMLStreamException {
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "sheetData" -> readRows();
          case "mergeCells" -> readMerged();
          default -> xml.skip();
        }
      }
    }
  }

  private void readRows() throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      // Rows that come out of their order would be taken for others.
      row = Math.max(row + 1, xml.number("r", row + 2) - 1);
      column = -1;
      while (xml.nextChild()) {
        readCell();
      }
    }
  }

  private void readCell() throws Unreadable, XMLStreamException {
    column = xml.attribute("r").map(XlsxSheet::columnOf).orElse(column + 1);
    String type = xml.attribute("t").orElse("n");
    int style = xml.number("s", 0);
    String text = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "v" -> text = shown(xml.text().strip(), type, style);
        case "is" -> text = XlsxStrings.textOf(xml);
        default -> xml.skip();
      }
    }
    if (!text.isBlank()) {
      blocks.add(row, column, text);
    }
  }

  private String shown(String value, String type, int style) {
    return switch (type) {
      case "s" -> number(value).map(index -> strings.at(index.intValue())).orElse("");
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "n" -> number(value).map(number -> styles.shown(number, style)).orElse(value);
      default -> value;
    };
  }

  private static Optional<Double> number(String value) {
    try {
      return Optional.of(Double.parseDouble(value));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** AB12 stands in column 27, counted from 0. */
  private static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < Math.min(4, reference.length()); i++) {
      char letter = Character.toUpperCase(reference.charAt(i));
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  private void readMerged() throws XMLStreamException {
    while (xml.nextChild()) {
      if (++merged <= MOST_MERGED) {
        xml.attribute("ref").ifPresent(this::merge);
      }
      xml.skip();
    }
  }

  private void merge(String range) {
    try {
      blocks.merge(CellRangeAddress.valueOf(range));
    } catch (IllegalArgumentException noRange) {
      // What it covers is not known; the cells themselves are.
    }
  }
}
