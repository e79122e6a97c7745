package org.guiku.ingestion.extract;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The properties of a paragraph (w:pPr) that bear on structure. */
final class DocxParagraph {

  private String style = "";
  private @Nullable Integer outlineLevel;
  private WordNumbering.@Nullable Place place;
  private boolean markDeleted;
  private WordParagraph.@Nullable Alignment alignment;

  void read(Xml xml) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pStyle" -> {
          style = xml.value();
          xml.skip();
        }
        case "outlineLvl" -> {
          outlineLevel = xml.number("val", 9);
          xml.skip();
        }
        case "jc" -> {
          alignment = WordParagraph.Alignment.centredIf(xml.value().equals("center"));
          xml.skip();
        }
        case "numPr" -> place = place(xml);
        case "rPr" -> readMark(xml);
        default -> xml.skip();
      }
    }
  }

  private static WordNumbering.Place place(Xml xml) throws XMLStreamException {
    int level = 0;
    String list = "0";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "ilvl" -> level = xml.number("val", 0);
        case "numId" -> list = xml.value();
        default -> {}
      }
      xml.skip();
    }
    return new WordNumbering.Place(list, level);
  }

  private void readMark(Xml xml) throws XMLStreamException {
    while (xml.nextChild()) {
      markDeleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
      xml.skip();
    }
  }

  String style() {
    return style;
  }

  /** From 0, 9 being body text; null where nothing is said. */
  @Nullable Integer outlineLevel() {
    return outlineLevel;
  }

  /** Null where nothing is said. */
  WordNumbering.@Nullable Place place() {
    return place;
  }

  /** Null where nothing is said. */
  WordParagraph.@Nullable Alignment alignment() {
    return alignment;
  }

  /** Whether a tracked change joins this paragraph to the next. */
  boolean isMarkDeleted() {
    return markDeleted;
  }
}
