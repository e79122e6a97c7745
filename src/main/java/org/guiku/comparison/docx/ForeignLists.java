package org.guiku.comparison.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Lists of the left by the lists of the right that are numbered alike. */
final class ForeignLists {

  private final Map<String, String> rightByLeft = new HashMap<>();

  private ForeignLists() {}

  static ForeignLists of(Side left, Side right) throws UnreadableDocx, IOException {
    ForeignLists lists = new ForeignLists();
    Map<String, String> ofRight = shapes(right);
    shapes(left).forEach((id, shape) -> lists.match(id, shape, ofRight));
    return lists;
  }

  private void match(String id, String shape, Map<String, String> ofRight) {
    if (shape.equals(ofRight.get(id))) {
      rightByLeft.put(id, id);
      return;
    }
    ofRight.forEach(
        (other, otherShape) -> {
          if (shape.equals(otherShape)) {
            rightByLeft.putIfAbsent(id, other);
          }
        });
  }

  /** How the list of each id is numbered. */
  private static Map<String, String> shapes(Side side) throws UnreadableDocx, IOException {
    Map<String, String> shapes = new LinkedHashMap<>();
    Element numbering = side.file().look(side.main().part(), "numbering").orElse(null);
    if (numbering == null) {
      return shapes;
    }
    Map<String, String> abstracts = new HashMap<>();
    for (Element each : W.children(numbering)) {
      if (W.is(each, "abstractNum")) {
        abstracts.put(W.attribute(each, "abstractNumId"), shape(each));
      } else if (W.is(each, "num")) {
        String of = W.child(each, "abstractNumId").map(e -> W.attribute(e, "val")).orElse("");
        shapes.put(W.attribute(each, "numId"), abstracts.getOrDefault(of, "none"));
      }
    }
    return shapes;
  }

  private static String shape(Element list) {
    StringBuilder shape = new StringBuilder();
    for (String name : List.of("numFmt", "lvlText")) {
      W.descendants(list, name)
          .forEach(each -> shape.append(W.attribute(each, "val")).append('\n'));
    }
    return shape.toString();
  }

  /** A paragraph of a list that the right does not have stands outside of lists. */
  void adapt(Element element) {
    if (W.is(element, "numPr")) {
      W.child(element, "numId").ifPresent(id -> adapt(element, id));
    }
  }

  private void adapt(Element numbering, Element id) {
    String list = W.attribute(id, "val");
    if (list.equals("0")) {
      return;
    }
    String known = rightByLeft.get(list);
    if (known == null) {
      W.remove(numbering);
    } else {
      W.set(id, "val", known);
    }
  }
}
