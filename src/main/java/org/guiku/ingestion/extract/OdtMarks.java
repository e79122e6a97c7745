package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.structure.MarkedText;
import org.jspecify.annotations.Nullable;

/** The comments and tracked changes of an OpenDocument text. */
final class OdtMarks {

  private record Change(Kind kind, MarkOrigin origin, String deleted) {}

  private final OdtBody body;
  private final WordComments comments = new WordComments();
  private final Map<String, Change> changes = new HashMap<>();

  /** Insertions that are being read, with the offset where each begins in the paragraph. */
  private final Map<String, Integer> insertions = new LinkedHashMap<>();

  private int unnamed;

  OdtMarks(OdtBody body) {
    this.body = body;
  }

  /** Takes in what the beginning of a text says of the changes in it. */
  void readChanges(Xml xml) throws Unreadable, XMLStreamException {
    while (xml.nextChild()) {
      String id = xml.attribute("id").orElse("");
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "insertion" -> changes.put(id, change(Kind.INSERTION, xml));
          case "deletion" -> changes.put(id, change(Kind.DELETION, xml));
          default -> xml.skip();
        }
      }
    }
  }

  private Change change(Kind kind, Xml xml) throws Unreadable, XMLStreamException {
    Remark remark = new Remark();
    remark.read(xml);
    return new Change(kind, remark.origin(), remark.words().onOneLine().text());
  }

  /**
   * @param text in which the comment stands; null between paragraphs
   */
  void readComment(Xml xml, MarkedText.@Nullable Writer text)
      throws Unreadable, XMLStreamException {
    String name = xml.attribute("name").orElse("");
    String id = name.isEmpty() ? "unnamed " + ++unnamed : name;
    Remark remark = new Remark();
    remark.read(xml);
    comments.put(id, remark.origin(), remark.words());
    if (text == null) {
      comments.await(id);
    } else if (name.isEmpty()) {
      comments.close(id, text);
    } else {
      comments.open(id, text);
    }
  }

  void readPlace(Xml xml, MarkedText.Writer text) {
    String change = xml.attribute("change-id").orElse("");
    switch (xml.name()) {
      case "annotation-end" -> comments.close(xml.attribute("name").orElse(""), text);
      case "change-start" -> insertions.put(change, text.length());
      case "change-end" -> endInsertion(change, text);
      default -> markDeletion(change, text);
    }
  }

  private void endInsertion(String id, MarkedText.Writer text) {
    markInsertion(id, text);
    insertions.remove(id);
  }

  private void markInsertion(String id, MarkedText.Writer text) {
    Change change = changes.get(id);
    int start = insertions.getOrDefault(id, text.length());
    if (change != null && change.kind() == Kind.INSERTION && start < text.length()) {
      text.mark(change.origin().mark(Kind.INSERTION, start, text.length(), ""));
    }
  }

  private void markDeletion(String id, MarkedText.Writer text) {
    Change change = changes.get(id);
    if (change != null && change.kind() == Kind.DELETION && !change.deleted().isEmpty()) {
      int at = text.length();
      text.mark(change.origin().mark(Kind.DELETION, at, at, change.deleted()));
    }
  }

  void beginParagraph(MarkedText.Writer text) {
    comments.beginParagraph(text);
  }

  /** An insertion that goes on in the next paragraph is marked in both. */
  void endParagraph(MarkedText.Writer text) {
    comments.endParagraph(text);
    insertions.keySet().forEach(id -> markInsertion(id, text));
    insertions.replaceAll((id, start) -> 0);
  }

  /** What stands under a comment or a change: by whom, of when, and words. */
  private final class Remark {

    private String author = "";
    private String date = "";
    private final WordBlocks said = new WordBlocks();

    void read(Xml xml) throws Unreadable, XMLStreamException {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "creator" -> author = xml.text();
          case "date" -> date = xml.text();
          case "change-info" -> read(xml);
          case "creator-initials" -> xml.skip();
          default -> body.readBlock(xml, said);
        }
      }
    }

    MarkOrigin origin() {
      return MarkOrigin.of(author, date);
    }

    MarkedText words() {
      return said.words();
    }
  }
}
