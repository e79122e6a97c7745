package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.MarkedText;

/** The blocks of an OpenDocument text, by the rules by which those of a Word document are made. */
final class OdtBody {

  private static final int MOST_SPACES = 1_000;

  private final OdtStyles styles;
  private final OdtLists lists;
  private final OdtMarks marks = new OdtMarks(this);
  private final WordNotes notes = new WordNotes();
  private final Repeats repeats = new Repeats();
  private long characters;

  OdtBody(OdtStyles styles) {
    this.styles = styles;
    this.lists = new OdtLists(styles);
  }

  List<Block> read(Xml xml) throws Unreadable, XMLStreamException {
    WordBlocks blocks = new WordBlocks();
    if (xml.nextChild()) {
      readBlocks(xml, blocks);
    }
    List<Block> all = new ArrayList<>(blocks.ofDocument());
    all.addAll(notes.behindTheText());
    return all;
  }

  WordBlocks blocksIn(Xml xml) throws Unreadable, XMLStreamException {
    WordBlocks within = new WordBlocks();
    readBlocks(xml, within);
    return within;
  }

  private void readBlocks(Xml xml, WordBlocks into) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      readBlock(xml, into);
    }
  }

  /** What the open element holds, which may be a paragraph, a table or what encloses some. */
  void readBlock(Xml xml, WordBlocks into) throws Unreadable, XMLStreamException {
    switch (xml.name()) {
      case "p", "h" -> readParagraph(xml, into);
      case "list" -> {
        lists.open(xml);
        readBlocks(xml, into);
        lists.close();
      }
      case "list-item" -> {
        lists.openItem();
        readBlocks(xml, into);
      }
      case "table" -> into.addAll(new OdtTable(this, repeats).read(xml));
      case "tracked-changes" -> marks.readChanges(xml);
      case "automatic-styles" -> styles.readOne(xml);
      case "annotation" -> marks.readComment(xml, null);
      case "forms", "scripts", "table-of-content-source", "font-face-decls", "title", "desc" ->
          xml.skip();
      default -> readBlocks(xml, into);
    }
  }

  private void readParagraph(Xml xml, WordBlocks into) throws Unreadable, XMLStreamException {
    String style = xml.attribute("style-name").orElse("");
    OptionalInt level =
        xml.name().equals("h")
            ? OptionalInt.of(Math.max(1, xml.number("outline-level", 1)))
            : WordStyleNames.levelOf(styles.nameOf(style));
    Optional<String> number = level.isPresent() ? heading(xml, level) : lists.next();
    Open paragraph = new Open();
    marks.beginParagraph(paragraph.text);
    readText(xml, paragraph);
    marks.endParagraph(paragraph.text);
    characters += paragraph.text.length();
    if (characters > TextFiles.LONGEST) {
      throw TextFiles.tooLong();
    }
    into.add(
        new WordParagraph(
            roleOf(style, number),
            styles.alignmentOf(style),
            level,
            number.orElse(""),
            paragraph.text.words()));
    into.addAll(paragraph.notes);
    into.addAll(paragraph.boxes.blocks());
  }

  private Optional<String> heading(Xml xml, OptionalInt level) {
    boolean isCounted = !xml.attribute("is-list-header").orElse("").equals("true");
    return isCounted ? Optional.of(lists.nextHeading(level.getAsInt())) : Optional.empty();
  }

  private WordParagraph.Role roleOf(String style, Optional<String> number) {
    if (WordStyleNames.isTitle(styles.nameOf(style))) {
      return WordParagraph.Role.TITLE;
    }
    boolean isBullet = number.filter(String::isEmpty).isPresent();
    return isBullet ? WordParagraph.Role.BULLET : WordParagraph.Role.TEXT;
  }

  private void readText(Xml xml, Open paragraph) throws Unreadable, XMLStreamException {
    while (xml.nextChild(paragraph.text::append)) {
      switch (xml.name()) {
        case "s" -> {
          paragraph.text.append(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES)));
          xml.skip();
        }
        case "tab", "line-break" -> {
          paragraph.text.append(" ");
          xml.skip();
        }
        case "note" -> readNote(xml, paragraph);
        case "text-box", "custom-shape", "table" -> readBox(xml, paragraph);
        case "annotation" -> marks.readComment(xml, paragraph.text);
        case "annotation-end", "change-start", "change-end", "change" -> {
          marks.readPlace(xml, paragraph.text);
          xml.skip();
        }
        case "ruby-text", "title", "desc", "image", "object", "number" -> xml.skip();
        default -> readText(xml, paragraph);
      }
    }
  }

  private void readBox(Xml xml, Open paragraph) throws Unreadable, XMLStreamException {
    if (xml.name().equals("table")) {
      paragraph.boxes.addAll(new OdtTable(this, repeats).read(xml));
    } else {
      readBlocks(xml, paragraph.boxes);
    }
  }

  private void readNote(Xml xml, Open paragraph) throws Unreadable, XMLStreamException {
    boolean isEndnote = xml.attribute("note-class").orElse("").equals("endnote");
    while (xml.nextChild()) {
      if (!xml.name().equals("note-body")) {
        xml.skip();
      } else if (isEndnote) {
        notes.addBehind(blocksIn(xml).blocks());
      } else {
        paragraph.notes.addAll(WordNotes.notesOf(blocksIn(xml).blocks()));
      }
    }
  }

  /** A paragraph that is being read, with what hangs on it. */
  private static final class Open {

    private final MarkedText.Writer text = new MarkedText.Writer();
    private final WordBlocks boxes = new WordBlocks();
    private final List<Block> notes = new ArrayList<>();
  }
}
