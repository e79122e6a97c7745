package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.Headings;

/**
 * The blocks of a Word document's main text: deleted text left out, inserted text taken in, what
 * stands in a text box after the paragraph that it is tied to.
 */
final class DocxBody {

  /** Of some length, no sentence, and not the head of an official letter (发文机关标志). */
  private static final Pattern TITLE = Pattern.compile("(?!.*文件$)[^。；]{5,59}[^。；，：]");

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> notesInOrder = new ArrayList<>();
  private final Repeats repeats = new Repeats();
  private String carried = "";
  private boolean opensCentred;
  private long characters;

  DocxBody(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** With the line centred at its top as the title, where the document declares none. */
  List<Block> blocks() {
    if (opensCentred && !declaresTitle()) {
      String text = ((Block.Paragraph) blocks.getFirst()).text();
      blocks.set(0, new Block.Title(text));
      opensCentred = false;
    }
    return blocks;
  }

  private boolean declaresTitle() {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Block.Title
                    || (block instanceof Block.Heading heading && heading.level() == 1));
  }

  void read(Xml xml) throws Unreadable, XMLStreamException {
    if (xml.nextChild()) {
      readBlocks(xml, blocks);
    }
  }

  /** The notes of a part of notes that the text refers to, in the order in which it does. */
  List<Block> notes(Xml xml) throws Unreadable, XMLStreamException {
    Map<String, List<Block>> notes = new HashMap<>();
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        List<Block> note = new ArrayList<>();
        notes.put(xml.name() + xml.attribute("id").orElse(""), note);
        readBlocks(xml, note);
      }
    }
    return notesInOrder.stream().flatMap(id -> notes.getOrDefault(id, List.of()).stream()).toList();
  }

  private void readBlocks(Xml xml, List<Block> into) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      readBlock(xml, into);
    }
  }

  private void readBlock(Xml xml, List<Block> into) throws Unreadable, XMLStreamException {
    switch (xml.name()) {
      case "p" -> readParagraph(xml, into);
      case "tbl" -> into.addAll(new DocxTable(this, repeats).read(xml));
      case "del", "moveFrom", "Fallback", "sectPr", "sdtPr", "sdtEndPr" -> xml.skip();
      default -> readBlocks(xml, into);
    }
  }

  /** What the open element holds, which may be a paragraph, a table or what encloses some. */
  List<Block> blockOf(Xml xml) throws Unreadable, XMLStreamException {
    List<Block> within = new ArrayList<>();
    readBlock(xml, within);
    return within;
  }

  private void readParagraph(Xml xml, List<Block> into) throws Unreadable, XMLStreamException {
    DocxParagraph properties = new DocxParagraph();
    StringBuilder text = new StringBuilder(carried);
    carried = "";
    List<Block> boxes = new ArrayList<>();
    readRuns(xml, properties, text, boxes);
    characters += text.length();
    if (characters > TextFiles.LONGEST) {
      throw TextFiles.tooLong();
    }
    if (properties.isMarkDeleted()) {
      carried = text.toString();
    } else {
      Optional<Block> block = block(properties, text.toString());
      opensCentred |= into == blocks && blocks.isEmpty() && looksLikeTitle(properties, block);
      block.ifPresent(into::add);
    }
    into.addAll(boxes);
  }

  private static boolean looksLikeTitle(DocxParagraph properties, Optional<Block> block) {
    return properties.isCentred()
        && block.orElse(null) instanceof Block.Paragraph(String text)
        && TITLE.matcher(text.strip()).matches()
        && Headings.rankOf(text).isEmpty();
  }

  private void readRuns(Xml xml, DocxParagraph properties, StringBuilder text, List<Block> boxes)
      throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pPr" -> properties.read(xml);
        case "t" -> text.append(xml.text());
        case "tab", "br", "cr", "noBreakHyphen" -> {
          text.append(xml.name().equals("noBreakHyphen") ? '-' : ' ');
          xml.skip();
        }
        case "footnoteReference", "endnoteReference" -> {
          String kind = xml.name().replace("Reference", "");
          notesInOrder.add(kind + xml.attribute("id").orElse(""));
          xml.skip();
        }
        case "txbxContent" -> readBlocks(xml, boxes);
        case "del", "moveFrom", "Fallback", "rPr", "instrText", "delText", "rt", "sdtPr" ->
            xml.skip();
        default -> readRuns(xml, properties, text, boxes);
      }
    }
  }

  private Optional<Block> block(DocxParagraph properties, String text) {
    Optional<DocxNumbering.Place> place =
        Optional.ofNullable(properties.place()).or(() -> styles.placeOf(properties.style()));
    String number = place.map(numbering::next).orElse("");
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (styles.isTitle(properties.style())) {
      return Optional.of(new Block.Title(text));
    }
    String numbered = number + gap(number) + text.strip();
    OptionalInt level = level(properties);
    if (level.isPresent()) {
      return Optional.of(new Block.Heading(level.getAsInt(), numbered));
    }
    boolean bullet = place.isPresent() && number.isEmpty() && !place.get().list().equals("0");
    return Optional.of(bullet ? new Block.Item(numbered) : new Block.Paragraph(numbered));
  }

  /** Word puts a tab behind a number; Chinese numbering carries its own mark. */
  private static String gap(String number) {
    return number.isEmpty() || number.matches(".*[、．）)]") ? "" : " ";
  }

  private OptionalInt level(DocxParagraph properties) {
    Integer own = properties.outlineLevel();
    OptionalInt level = own == null ? styles.levelOf(properties.style()) : OptionalInt.of(own + 1);
    return level.stream().filter(n -> n <= 9).findFirst();
  }
}
