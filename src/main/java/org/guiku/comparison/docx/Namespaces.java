package org.guiku.comparison.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What is copied from one story to another finds its prefixes there. */
final class Namespaces {

  private Namespaces() {}

  /** Older programs may go on passing over what either side said they may. */
  static void join(Story from, Story to) {
    for (Attr each : W.attributes(from.root())) {
      boolean declares = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(each.getNamespaceURI());
      if (declares && !to.root().hasAttribute(each.getName())) {
        to.root()
            .setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, each.getName(), each.getValue());
      }
    }
    joinIgnorable(from.root(), to.root());
  }

  private static void joinIgnorable(Element from, Element to) {
    Set<String> prefixes = new LinkedHashSet<>(ignorable(to));
    prefixes.addAll(ignorable(from));
    prefixes.remove("");
    if (!prefixes.isEmpty()) {
      String prefix = to.lookupPrefix(W.COMPATIBILITY);
      to.setAttributeNS(
          W.COMPATIBILITY,
          (prefix == null ? "mc" : prefix) + ":Ignorable",
          String.join(" ", prefixes));
    }
  }

  private static List<String> ignorable(Element root) {
    return List.of(root.getAttributeNS(W.COMPATIBILITY, "Ignorable").split("\\s+"));
  }
}
