package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.MarkedText;

/**
 * The blocks of a Word document's main text: inserted text taken in, deleted text kept as a mark,
 * what stands in a text box after the paragraph that it is tied to.
 */
final class DocxBody {

  private final DocxStyles styles;
  private final WordNumbering numbering;
  private final WordComments comments;
  private final WordNotes notes;
  private final Repeats repeats = new Repeats();
  private MarkedText carried = MarkedText.EMPTY;
  private long characters;

  DocxBody(DocxStyles styles, WordNumbering numbering, WordComments comments, WordNotes notes) {
    this.styles = styles;
    this.numbering = numbering;
    this.comments = comments;
    this.notes = notes;
  }

  List<Block> read(Xml xml) throws Unreadable, XMLStreamException {
    WordBlocks blocks = new WordBlocks();
    if (xml.nextChild()) {
      readBlocks(xml, blocks);
    }
    return blocks.ofDocument();
  }

  /** Takes in the part of the comments. */
  void readComments(Xml xml) throws Unreadable, XMLStreamException {
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        String id = xml.attribute("id").orElse("");
        MarkOrigin origin = MarkOrigin.of(xml);
        WordBlocks words = new WordBlocks();
        readBlocks(xml, words);
        comments.put(id, origin, words.words());
      }
    }
  }

  /** Takes in a part of notes. */
  void readNotes(Xml xml) throws Unreadable, XMLStreamException {
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        boolean isFootnote = xml.name().equals("footnote");
        String id = xml.attribute("id").orElse("");
        WordBlocks note = new WordBlocks();
        readBlocks(xml, note);
        if (isFootnote) {
          notes.addFootnote(id, note.blocks());
        } else {
          notes.addEndnote(id, note.blocks());
        }
      }
    }
  }

  void readBlocks(Xml xml, WordBlocks into) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      readBlock(xml, into);
    }
  }

  /** What the open element holds, which may be a paragraph, a table or what encloses some. */
  void readBlock(Xml xml, WordBlocks into) throws Unreadable, XMLStreamException {
    switch (xml.name()) {
      case "p" -> readParagraph(xml, into);
      case "tbl" -> into.addAll(new DocxTable(this, repeats).read(xml));
      case "commentRangeStart" -> {
        comments.await(xml.attribute("id").orElse(""));
        xml.skip();
      }
      case "del", "moveFrom", "Fallback", "sectPr", "sdtPr", "sdtEndPr" -> xml.skip();
      default -> readBlocks(xml, into);
    }
  }

  private void readParagraph(Xml xml, WordBlocks into) throws Unreadable, XMLStreamException {
    Open paragraph = new Open();
    paragraph.text.append(carried);
    carried = MarkedText.EMPTY;
    comments.beginParagraph(paragraph.text);
    readRuns(xml, paragraph);
    characters += paragraph.text.length();
    if (characters > TextFiles.LONGEST) {
      throw TextFiles.tooLong();
    }
    comments.endParagraph(paragraph.text);
    if (paragraph.properties.isMarkDeleted()) {
      carried = paragraph.text.words();
    } else {
      into.add(paragraph.whole());
    }
    into.addAll(paragraph.notes);
    into.addAll(paragraph.boxes.blocks());
  }

  private void readRuns(Xml xml, Open paragraph) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pPr" -> paragraph.properties.read(xml);
        case "t" -> paragraph.text.append(xml.text());
        case "tab", "br", "cr", "noBreakHyphen" -> {
          paragraph.text.append(xml.name().equals("noBreakHyphen") ? "-" : " ");
          xml.skip();
        }
        case "txbxContent" -> readBlocks(xml, paragraph.boxes);
        case "footnoteReference",
            "endnoteReference",
            "commentReference",
            "commentRangeStart",
            "commentRangeEnd" ->
            readReference(xml, paragraph);
        case "ins", "moveTo" -> readInserted(xml, paragraph);
        case "del", "moveFrom" -> readDeleted(xml, paragraph);
        case "Fallback", "rPr", "instrText", "delText", "rt", "sdtPr" -> xml.skip();
        default -> readRuns(xml, paragraph);
      }
    }
  }

  private void readReference(Xml xml, Open paragraph) throws XMLStreamException {
    String id = xml.attribute("id").orElse("");
    switch (xml.name()) {
      case "footnoteReference" -> paragraph.notes.addAll(notes.footnote(id));
      case "endnoteReference" -> notes.referToEndnote(id);
      case "commentRangeStart" -> comments.open(id, paragraph.text);
      default -> comments.close(id, paragraph.text);
    }
    xml.skip();
  }

  private void readInserted(Xml xml, Open paragraph) throws Unreadable, XMLStreamException {
    MarkOrigin origin = MarkOrigin.of(xml);
    int start = paragraph.text.length();
    readRuns(xml, paragraph);
    int end = paragraph.text.length();
    if (end > start) {
      paragraph.text.mark(origin.mark(Kind.INSERTION, start, end, ""));
    }
  }

  private void readDeleted(Xml xml, Open paragraph) throws Unreadable, XMLStreamException {
    MarkOrigin origin = MarkOrigin.of(xml);
    StringBuilder deleted = new StringBuilder();
    readDeletedRuns(xml, deleted);
    characters += deleted.length();
    int at = paragraph.text.length();
    String text = MarkedText.of(deleted.toString()).onOneLine().text();
    if (!text.isEmpty()) {
      paragraph.text.mark(origin.mark(Kind.DELETION, at, at, text));
    }
  }

  private static void readDeletedRuns(Xml xml, StringBuilder deleted)
      throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t", "delText" -> deleted.append(xml.text());
        case "Fallback", "rPr", "instrText", "delInstrText", "rt", "sdtPr" -> xml.skip();
        default -> readDeletedRuns(xml, deleted);
      }
    }
  }

  /** A paragraph that is being read, with what hangs on it. */
  private final class Open {

    private final DocxParagraph properties = new DocxParagraph();
    private final MarkedText.Writer text = new MarkedText.Writer();
    private final WordBlocks boxes = new WordBlocks();
    private final List<Block> notes = new ArrayList<>();

    WordParagraph whole() {
      Optional<WordNumbering.Place> place =
          Optional.ofNullable(properties.place()).or(() -> styles.placeOf(properties.style()));
      String number = place.map(numbering::next).orElse("");
      boolean isBullet = place.isPresent() && number.isEmpty() && !place.get().list().equals("0");
      return new WordParagraph(
          styles.isTitle(properties.style())
              ? WordParagraph.Role.TITLE
              : isBullet ? WordParagraph.Role.BULLET : WordParagraph.Role.TEXT,
          Optional.ofNullable(properties.alignment())
              .orElseGet(() -> styles.alignmentOf(properties.style())),
          level(),
          number,
          text.words());
    }

    private OptionalInt level() {
      Integer own = properties.outlineLevel();
      OptionalInt level =
          own == null ? styles.levelOf(properties.style()) : OptionalInt.of(own + 1);
      return level.stream().filter(n -> n <= WordParagraph.DEEPEST).findFirst();
    }
  }
}
