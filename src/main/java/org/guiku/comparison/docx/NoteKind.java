package org.guiku.comparison.docx;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Notes at the foot of a page, and at the end. */
enum NoteKind {
  FOOTNOTE("footnote"),
  ENDNOTE("endnote");

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final String note;

  NoteKind(String note) {
    this.note = note;
  }

  static boolean isReference(Node node) {
    return W.is(node, FOOTNOTE.reference()) || W.is(node, ENDNOTE.reference());
  }

  static NoteKind of(Element reference) {
    return W.is(reference, FOOTNOTE.reference()) ? FOOTNOTE : ENDNOTE;
  }

  /** The element that holds one. */
  String note() {
    return note;
  }

  String reference() {
    return note + "Reference";
  }

  /** The name of the part, its root and its relation. */
  String part() {
    return note + "s";
  }

  String contentType() {
    return TYPES + part() + "+xml";
  }
}
