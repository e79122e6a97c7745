package org.guiku.comparison.docx;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The smallest piece of a paragraph that has a place in its text.
 *
 * @param node a w:t, another element of a run, or what stands beside runs, such as a formula
 * @param text its own, or one character that stands for anything else
 */
record Leaf(Element node, String text) {

  private static final String ANYTHING = "\uFFFC";
  private static final Set<String> BESIDE_RUNS = Set.of("fldSimple");
  private static final Set<String> NO_CONTENT =
      Set.of("rPr", "lastRenderedPageBreak", "commentReference", "annotationRef");

  static Leaf of(Element node) {
    return new Leaf(node, textOf(node));
  }

  private static String textOf(Element node) {
    return W.is(node, "t") ? node.getTextContent() : W.is(node, "tab") ? "\t" : ANYTHING;
  }

  static boolean isContentOfRun(Element node) {
    return !W.isAny(node, NO_CONTENT);
  }

  static boolean standsBesideRuns(Node node) {
    return W.isAny(node, BESIDE_RUNS)
        || W.MATH.equals(node.getNamespaceURI())
        || W.COMPATIBILITY.equals(node.getNamespaceURI());
  }

  boolean isText() {
    return W.is(node, "t");
  }

  /** Whether it has text of its own: a text box, or the reference of a note. */
  boolean holdsStory() {
    return NoteKind.isReference(node) || !TextBoxes.in(node).isEmpty();
  }

  int length() {
    return text.length();
  }

  /** What is inserted or deleted with it: its run, or itself. */
  Element unit() {
    return W.is(node.getParentNode(), "r") ? (Element) node.getParentNode() : node;
  }
}
