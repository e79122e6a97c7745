package org.guiku.comparison.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Styles of the left by what they are called in the right; Word knows them by other ids there. */
final class ForeignStyles {

  private static final Set<String> USES = Set.of("pStyle", "rStyle", "tblStyle");

  private final Map<String, String> leftNames;
  private final Map<String, String> rightIds = new HashMap<>();

  private ForeignStyles(Map<String, String> leftNames, Map<String, String> rightNames) {
    this.leftNames = leftNames;
    rightNames.forEach((id, name) -> rightIds.put(name, id));
  }

  static ForeignStyles of(Side left, Side right) throws UnreadableDocx, IOException {
    return new ForeignStyles(namesById(left), namesById(right));
  }

  private static Map<String, String> namesById(Side side) throws UnreadableDocx, IOException {
    Map<String, String> names = new HashMap<>();
    Element styles = side.file().look(side.main().part(), "styles").orElse(null);
    if (styles != null) {
      for (Element each : W.children(styles)) {
        String type = W.attribute(each, "type");
        W.child(each, "name")
            .map(name -> W.attribute(name, "val").toLowerCase(Locale.ROOT))
            .ifPresent(name -> names.put(W.attribute(each, "styleId"), type + " " + name));
      }
    }
    return names;
  }

  /** What the right has no style for looks like its ordinary text. */
  void adapt(Element element) {
    if (W.isAny(element, USES)) {
      String name = leftNames.getOrDefault(W.attribute(element, "val"), "");
      if (rightIds.containsKey(name)) {
        W.set(element, "val", rightIds.get(name));
      } else {
        W.remove(element);
      }
    }
  }
}
