package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A table on a slide, where merged cells are there but empty and say which way they belong. */
final class PptxTable {

  private static final int MOST_COLUMNS = 500;

  private final PptxSlides slides;
  private final Repeats repeats;
  private final List<List<String>> rows = new ArrayList<>();

  PptxTable(PptxSlides slides, Repeats repeats) {
    this.slides = slides;
    this.repeats = repeats;
  }

  List<List<String>> read(Xml xml) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      if (xml.name().equals("tr")) {
        readRow(xml);
      } else {
        xml.skip();
      }
    }
    return rows;
  }

  private void readRow(Xml xml) throws Unreadable, XMLStreamException {
    List<String> row = new ArrayList<>();
    while (xml.nextChild()) {
      if (xml.name().equals("tc") && row.size() < MOST_COLUMNS) {
        readCell(xml, row);
      } else {
        xml.skip();
      }
    }
    rows.add(row);
  }

  private void readCell(Xml xml, List<String> row) throws Unreadable, XMLStreamException {
    boolean fromLeft = isOn(xml, "hMerge");
    boolean fromAbove = isOn(xml, "vMerge");
    String text = "";
    while (xml.nextChild()) {
      if (xml.name().equals("txBody")) {
        text = slides.cellText(xml);
      } else {
        xml.skip();
      }
    }
    if (fromLeft && !row.isEmpty()) {
      row.add(repeats.of(row.getLast()).orElse(""));
    } else if (fromAbove && !rows.isEmpty() && row.size() < rows.getLast().size()) {
      row.add(repeats.of(rows.getLast().get(row.size())).orElse(""));
    } else {
      row.add(text);
    }
  }

  private static boolean isOn(Xml xml, String attribute) {
    return xml.attribute(attribute).filter(value -> value.matches("1|true")).isPresent();
  }
}
