package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** How the styles of a workbook show numbers. */
final class XlsxStyles {

  /** Excel itself keeps no more. */
  private static final int MOST = 65_536;

  private final SheetFormats formats = new SheetFormats();
  private final Map<Integer, String> spelt = new HashMap<>();
  private final List<Integer> byStyle = new ArrayList<>();
  private final boolean since1904;

  private XlsxStyles(boolean since1904) {
    this.since1904 = since1904;
  }

  static XlsxStyles read(Xml xml, boolean since1904) throws XMLStreamException {
    XlsxStyles styles = new XlsxStyles(since1904);
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "numFmts" -> styles.readFormats(xml);
          case "cellXfs" -> styles.readStyles(xml);
          default -> xml.skip();
        }
      }
    }
    return styles;
  }

  String shown(double value, int style) {
    int number = style >= 0 && style < byStyle.size() ? byStyle.get(style) : 0;
    return formats.shown(value, number, spelt.get(number), since1904);
  }

  private void readFormats(Xml xml) throws XMLStreamException {
    while (xml.nextChild()) {
      if (spelt.size() < MOST) {
        xml.attribute("formatCode").ifPresent(code -> spelt.put(xml.number("numFmtId", 0), code));
      }
      xml.skip();
    }
  }

  private void readStyles(Xml xml) throws XMLStreamException {
    while (xml.nextChild()) {
      if (byStyle.size() < MOST) {
        byStyle.add(xml.number("numFmtId", 0));
      }
      xml.skip();
    }
  }
}
