package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.guiku.ingestion.structure.Block;

/**
 * The blocks of slides: the title of each as a heading, wherever on the slide it was drawn, then
 * its texts and tables in the order in which they were put there. The first title is the show's.
 */
final class PptxSlides {

  /** Below the title of the whole. */
  private static final int LEVEL = 2;

  /** What stands on every slide alike. */
  private static final Set<String> FURNITURE = Set.of("dt", "ftr", "hdr", "sldNum", "sldImg");

  private static final Set<String> TITLES = Set.of("title", "ctrTitle");

  private final List<Block> blocks = new ArrayList<>();
  private final Repeats repeats = new Repeats();
  private List<Block> slide = new ArrayList<>();
  private final StringBuilder title = new StringBuilder();
  private long characters;

  List<Block> blocks() {
    return blocks;
  }

  void readSlide(Xml xml) throws Unreadable, XMLStreamException {
    slide = new ArrayList<>();
    title.setLength(0);
    readShapes(xml);
    if (!title.isEmpty()) {
      String text = title.toString();
      blocks.add(blocks.isEmpty() ? new Block.Title(text) : new Block.Heading(LEVEL, text));
    }
    blocks.addAll(slide);
  }

  void readNotes(Xml xml) throws Unreadable, XMLStreamException {
    slide = new ArrayList<>();
    readShapes(xml);
    blocks.addAll(slide);
  }

  private void readShapes(Xml xml) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "sp" -> readShape(xml);
        case "tbl" -> slide.add(new Block.Grid(new PptxTable(this, repeats).read(xml)));
        case "Fallback", "pic", "timing", "transition" -> xml.skip();
        default -> readShapes(xml);
      }
    }
  }

  private void readShape(Xml xml) throws Unreadable, XMLStreamException {
    String place = "";
    List<Block> texts = new ArrayList<>();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "nvSpPr" -> place = placeOf(xml);
        case "txBody" -> texts.addAll(paragraphs(xml));
        default -> xml.skip();
      }
    }
    if (TITLES.contains(place)) {
      texts.forEach(text -> title.append(title.isEmpty() ? "" : " ").append(textOf(text)));
    } else if (!FURNITURE.contains(place)) {
      slide.addAll(texts);
    }
  }

  /** The kind of place of the layout that the shape fills; empty for one of its own. */
  private static String placeOf(Xml xml) throws XMLStreamException {
    String place = "";
    while (xml.nextChild()) {
      if (xml.name().equals("nvPr")) {
        while (xml.nextChild()) {
          place = xml.name().equals("ph") ? xml.attribute("type").orElse("body") : place;
          xml.skip();
        }
      } else {
        xml.skip();
      }
    }
    return place;
  }

  /** The text of a cell, its paragraphs in one line. */
  String cellText(Xml xml) throws Unreadable, XMLStreamException {
    return String.join(" ", paragraphs(xml).stream().map(PptxSlides::textOf).toList());
  }

  private List<Block> paragraphs(Xml xml) throws Unreadable, XMLStreamException {
    List<Block> paragraphs = new ArrayList<>();
    while (xml.nextChild()) {
      if (xml.name().equals("p")) {
        readParagraph(xml).ifPresent(paragraphs::add);
      } else {
        xml.skip();
      }
    }
    return paragraphs;
  }

  private Optional<Block> readParagraph(Xml xml) throws Unreadable, XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean item = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pPr" -> item = isItem(xml);
        case "br" -> {
          text.append(' ');
          xml.skip();
        }
        default -> readRun(xml, text);
      }
    }
    characters += text.length();
    if (characters > TextFiles.LONGEST) {
      throw TextFiles.tooLong();
    }
    String whole = text.toString();
    return Optional.of(whole)
        .filter(found -> !found.isBlank())
        .map(item ? Block.Item::new : Block.Paragraph::new);
  }

  private static boolean isItem(Xml xml) throws XMLStreamException {
    boolean item = xml.number("lvl", 0) > 0;
    while (xml.nextChild()) {
      item |= xml.name().equals("buChar") || xml.name().equals("buAutoNum");
      xml.skip();
    }
    return item;
  }

  private static void readRun(Xml xml, StringBuilder text) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      } else {
        xml.skip();
      }
    }
  }

  private static String textOf(Block block) {
    return block instanceof Block.Words words ? words.text() : "";
  }
}
