package org.guiku.comparison.docx;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the marks of one comparison: one author, one date, and a number of its own for each. */
final class Revisions {

  /** What a mark says of what it stands on. */
  enum Kind {
    INSERTED("ins"),
    DELETED("del");

    private final String element;

    Kind(String element) {
      this.element = element;
    }
  }

  private final DocxRedline.Marks marks;
  private int last;

  /**
   * @param last the highest number that is taken
   */
  Revisions(DocxRedline.Marks marks, int last) {
    this.marks = marks;
    this.last = last;
  }

  /** Around the runs of one parent that follow each other. */
  void wrap(Kind kind, List<Element> runs) {
    W.wrap(runs, mark(kind, runs.getFirst().getOwnerDocument()));
  }

  /** On the end of the paragraph itself. */
  void markEnd(Kind kind, Element paragraph) {
    Element properties = W.firstChild(paragraph, "pPr");
    Element ofEnd = W.child(properties, "rPr").orElseGet(() -> addEndProperties(properties));
    ofEnd.insertBefore(mark(kind, paragraph.getOwnerDocument()), ofEnd.getFirstChild());
  }

  private static Element addEndProperties(Element properties) {
    Element made = W.create(properties.getOwnerDocument(), "rPr");
    properties.insertBefore(made, W.child(properties, "sectPr").orElse(null));
    return made;
  }

  void markRow(Kind kind, Element row) {
    Element properties = W.child(row, "trPr").orElseGet(() -> addRowProperties(row));
    properties.appendChild(mark(kind, row.getOwnerDocument()));
  }

  private static Element addRowProperties(Element row) {
    Element made = W.create(row.getOwnerDocument(), "trPr");
    Element exceptions = W.child(row, "tblPrEx").orElse(null);
    row.insertBefore(made, exceptions == null ? row.getFirstChild() : exceptions.getNextSibling());
    return made;
  }

  private Element mark(Kind kind, Document document) {
    Element mark = W.create(document, kind.element);
    W.set(mark, "id", Integer.toString(++last));
    W.set(mark, "author", marks.author());
    W.set(mark, "date", marks.at().truncatedTo(ChronoUnit.SECONDS).toString());
    return mark;
  }
}
