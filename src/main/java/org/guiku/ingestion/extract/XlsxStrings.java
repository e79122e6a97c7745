package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.guiku.documents.Failure;

/** The texts that the cells of a workbook share, without the readings set above them. */
final class XlsxStrings {

  private static final int MOST = 2_000_000;

  private final List<String> texts = new ArrayList<>();

  private XlsxStrings() {}

  static XlsxStrings read(Xml xml) throws Unreadable, XMLStreamException {
    XlsxStrings strings = new XlsxStrings();
    long characters = 0;
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        String text = textOf(xml);
        characters += text.length();
        strings.texts.add(text);
        if (characters > TextFiles.LONGEST) {
          throw TextFiles.tooLong();
        }
        if (strings.texts.size() > MOST) {
          throw new Unreadable(
              Failure.Code.TOO_LARGE, "The workbook has more than " + MOST + " texts; divide it.");
        }
      }
    }
    return strings;
  }

  /** Empty where a cell points to what is not there. */
  String at(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  /** The text in the open element, in one run or in many. */
  static String textOf(Xml xml) throws Unreadable, XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t" -> text.append(xml.text());
        case "r" -> text.append(textOf(xml));
        default -> xml.skip();
      }
    }
    return text.toString();
  }
}
