package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The texts within a drawing. Word writes them twice: as drawn today and as drawn before 2010. */
final class TextBoxes {

  private static final String OLDER = "Fallback";

  private TextBoxes() {}

  /** Without those that stand within another box, and without the older drawing's. */
  static List<Element> in(Element drawing) {
    List<Element> boxes = new ArrayList<>();
    collect(drawing, OLDER, boxes);
    return boxes;
  }

  /** Those of the older drawing. */
  static List<Element> spareIn(Element drawing) {
    List<Element> boxes = new ArrayList<>();
    collectSpare(drawing, boxes);
    return boxes;
  }

  private static void collectSpare(Element from, List<Element> to) {
    for (Element each : W.children(from)) {
      if (OLDER.equals(each.getLocalName())) {
        collect(each, "", to);
      } else if (!W.is(each, "txbxContent")) {
        collectSpare(each, to);
      }
    }
  }

  private static void collect(Element from, String without, List<Element> to) {
    for (Element each : W.children(from)) {
      if (W.is(each, "txbxContent")) {
        to.add(each);
      } else if (!without.equals(each.getLocalName())) {
        collect(each, without, to);
      }
    }
  }
}
