package org.guiku.comparison.docx;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Copies elements of the left so that they mean in the right what they meant. */
final class Borrowing {

  /** Each may be there but once, or says nothing of a text that is gone. */
  private static final Set<String> LEFT_BEHIND =
      Set.of(
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "annotationRef",
          "permStart",
          "permEnd",
          "proofErr",
          "lastRenderedPageBreak");

  /** Given by Word to each paragraph and drawing once in a file. */
  private static final Set<String> SINGULAR = Set.of("paraId", "textId", "anchorId", "editId");

  private final Side left;
  private final ForeignParts parts;
  private final ForeignStyles styles;
  private final ForeignLists lists;
  private final Notes notes;
  private int lastDrawing;

  Borrowing(Side left, ForeignParts parts, ForeignStyles styles, ForeignLists lists, Notes notes) {
    this.left = left;
    this.parts = parts;
    this.styles = styles;
    this.lists = lists;
    this.notes = notes;
    this.lastDrawing = 1 << 24;
  }

  /** A deep copy that belongs to the right's tree and stands nowhere yet. */
  Element copy(Element element, Story from, Story to) {
    Element copy = (Element) to.tree().importNode(element, true);
    adapt(copy, from, to);
    W.descendants(copy).forEach(each -> adapt(each, from, to));
    return copy;
  }

  private void adapt(Element element, Story from, Story to) {
    if (W.isAny(element, LEFT_BEHIND)) {
      W.remove(element);
      return;
    }
    for (Attr each : W.attributes(element)) {
      if (W.RELATIONS.equals(each.getNamespaceURI())) {
        parts.adopt(each, from.part(), to.part());
      } else if (SINGULAR.contains(each.getLocalName()) && each.getNamespaceURI() != null) {
        element.removeAttributeNode(each);
      }
    }
    if (element.getLocalName().equals("docPr")) {
      element.setAttribute("id", Integer.toString(++lastDrawing));
    }
    styles.adapt(element);
    lists.adapt(element);
    if (NoteKind.isReference(element) && from == left.main()) {
      notes.deleted(element);
    }
  }
}
