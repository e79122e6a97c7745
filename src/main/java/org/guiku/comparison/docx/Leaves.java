package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A paragraph's leaves in order. Places are counted in characters of their texts, from 0. */
final class Leaves {

  /** What stands within a paragraph around its runs. */
  private static final Set<String> AROUND_RUNS =
      Set.of("hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "ins");

  private final List<Leaf> leaves = new ArrayList<>();

  private Leaves() {}

  static Leaves of(Element paragraph) {
    Leaves leaves = new Leaves();
    leaves.collect(paragraph);
    return leaves;
  }

  private void collect(Element from) {
    for (Element each : W.children(from)) {
      if (W.is(each, "r")) {
        W.children(each).stream().filter(Leaf::isContentOfRun).map(Leaf::of).forEach(leaves::add);
      } else if (Leaf.standsBesideRuns(each)) {
        leaves.add(Leaf.of(each));
      } else if (W.isAny(each, AROUND_RUNS)) {
        collect(each);
      }
    }
  }

  List<Leaf> all() {
    return leaves;
  }

  String text() {
    return leaves.stream().map(Leaf::text).collect(Collectors.joining());
  }

  /** Splits text and run so that at this place one run ends and another begins. */
  void cut(int place) {
    int at = 0;
    for (int i = 0; i < leaves.size(); i++) {
      int end = at + leaves.get(i).length();
      if (place > at && place < end) {
        splitText(i, place - at);
      }
      if (place == at && i > 0) {
        splitRun(leaves.get(i - 1), leaves.get(i));
      }
      at += leaves.get(i).length();
    }
  }

  private void splitText(int index, int length) {
    Leaf whole = leaves.get(index);
    Element head = whole.node();
    Element tail = (Element) head.cloneNode(false);
    head.getParentNode().insertBefore(tail, head.getNextSibling());
    leaves.set(index, withText(head, whole.text().substring(0, length)));
    leaves.add(index + 1, withText(tail, whole.text().substring(length)));
  }

  private static Leaf withText(Element node, String text) {
    node.setTextContent(text);
    W.keepSpace(node);
    return new Leaf(node, text);
  }

  private static void splitRun(Leaf before, Leaf after) {
    Element run = after.unit();
    if (before.unit() != run) {
      return;
    }
    Element head = (Element) run.cloneNode(false);
    run.getParentNode().insertBefore(head, run);
    for (Element each : W.children(run)) {
      if (each == after.node()) {
        return;
      }
      head.appendChild(W.is(each, "rPr") ? each.cloneNode(true) : each);
    }
  }

  /** The runs between two places at which it was cut. */
  List<Element> units(int from, int to) {
    Set<Element> units = new LinkedHashSet<>();
    int at = 0;
    for (Leaf each : leaves) {
      if (at >= from && at < to) {
        units.add(each.unit());
      }
      at += each.length();
    }
    return List.copyOf(units);
  }

  List<Element> units() {
    Set<Element> units = new LinkedHashSet<>();
    leaves.forEach(each -> units.add(each.unit()));
    return List.copyOf(units);
  }
}
