package org.guiku.comparison.docx;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts the tracked changes that a story came with. */
final class AcceptedMarks {

  /** Former formatting, and where moves and the like begin and end. */
  private static final Set<String> FORGOTTEN =
      Set.of(
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblGridChange",
          "tcPrChange",
          "trPrChange",
          "tblPrExChange",
          "numberingChange",
          "cellIns",
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "customXmlInsRangeStart",
          "customXmlInsRangeEnd",
          "customXmlDelRangeStart",
          "customXmlDelRangeEnd",
          "customXmlMoveFromRangeStart",
          "customXmlMoveFromRangeEnd",
          "customXmlMoveToRangeStart",
          "customXmlMoveToRangeEnd");

  private static final Set<String> GONE = Set.of("del", "moveFrom");
  private static final Set<String> COME = Set.of("ins", "moveTo");
  private static final Set<String> BLOCKS = Set.of("p", "tbl");

  private AcceptedMarks() {}

  static void in(Element root) {
    for (Element each : W.descendants(root)) {
      if (W.isAny(each, FORGOTTEN)) {
        W.remove(each);
      } else if (W.isAny(each, GONE)) {
        acceptDeletion(each);
      } else if (W.isAny(each, COME)) {
        W.unwrap(each);
      } else if (W.is(each, "cellDel")) {
        W.remove(each.getParentNode().getParentNode());
      } else if (W.is(each, "cellMerge")) {
        acceptMerge(each);
      }
    }
    W.descendants(root, "p").forEach(AcceptedMarks::joinWithNext);
    mend(root);
  }

  /** A mark of a whole row or paragraph stands among its properties. */
  private static void acceptDeletion(Element mark) {
    Node parent = mark.getParentNode();
    if (W.is(parent, "trPr")) {
      W.remove(parent.getParentNode());
    } else if (W.isMath(parent, "r")) {
      W.remove(parent);
    } else if (!isOfParagraph(mark)) {
      W.remove(mark);
    }
  }

  private static boolean isOfParagraph(Element mark) {
    Node parent = mark.getParentNode();
    return W.is(parent, "rPr") && W.is(parent.getParentNode(), "pPr");
  }

  private static void acceptMerge(Element mark) {
    Element merge = W.create(mark.getOwnerDocument(), "vMerge");
    W.set(merge, "val", W.attribute(mark, "vMerge").equals("rest") ? "restart" : "continue");
    mark.getParentNode().replaceChild(merge, mark);
  }

  private static void joinWithNext(Element paragraph) {
    List<Element> marks =
        W.child(paragraph, "pPr").flatMap(properties -> W.child(properties, "rPr")).stream()
            .flatMap(properties -> W.children(properties).stream())
            .filter(each -> W.isAny(each, GONE))
            .toList();
    if (marks.isEmpty()) {
      return;
    }
    marks.forEach(W::remove);
    Element next = nextBlock(paragraph);
    if (next != null && W.is(next, "p")) {
      moveContent(paragraph, next);
    } else if (next != null && W.children(paragraph).stream().allMatch(e -> W.is(e, "pPr"))) {
      W.remove(paragraph);
    }
  }

  private static @Nullable Element nextBlock(Element paragraph) {
    Node next = paragraph.getNextSibling();
    while (next != null && !W.isAny(next, BLOCKS)) {
      next = next.getNextSibling();
    }
    return (Element) next;
  }

  private static void moveContent(Element from, Element to) {
    Node before = W.child(to, "pPr").map(Node::getNextSibling).orElse(to.getFirstChild());
    for (Element each : W.children(from)) {
      if (!W.is(each, "pPr")) {
        to.insertBefore(each, before);
      }
    }
    W.remove(from);
  }

  /** What must not be empty is not: a cell ends with a paragraph, a table has rows. */
  private static void mend(Element root) {
    for (Element row : W.descendants(root, "tr")) {
      if (W.flowing(row, Set.of("tc")).isEmpty()) {
        W.remove(row);
      }
    }
    for (Element table : W.descendants(root, "tbl")) {
      if (W.flowing(table, Set.of("tr")).isEmpty()) {
        W.remove(table);
      }
    }
    for (Element cell : W.descendants(root, "tc")) {
      if (W.flowing(cell, BLOCKS).isEmpty()) {
        cell.appendChild(W.create(root.getOwnerDocument(), "p"));
      }
    }
  }
}
