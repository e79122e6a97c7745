package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The vocabulary of word processing documents, and short ways through a tree of it. */
final class W {

  static final String NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** What stands around blocks or runs and may be looked through. */
  private static final Set<String> TRANSPARENT = Set.of("sdt", "sdtContent", "customXml");

  private W() {}

  static boolean is(@Nullable Node node, String name) {
    return node != null && NS.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  static boolean isAny(@Nullable Node node, Set<String> names) {
    return node != null && NS.equals(node.getNamespaceURI()) && names.contains(node.getLocalName());
  }

  static boolean isMath(Node node, String name) {
    return MATH.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  /** A snapshot, so that the tree may be changed on the way. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Optional<Element> child(Node parent, String name) {
    return children(parent).stream().filter(each -> is(each, name)).findFirst();
  }

  /** Everything below, in document order; a snapshot. */
  static List<Element> descendants(Node root) {
    List<Element> found = new ArrayList<>();
    Node at = root;
    while ((at = next(at, root)) != null) {
      if (at instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  static List<Element> descendants(Node root, String name) {
    return descendants(root).stream().filter(each -> is(each, name)).toList();
  }

  /** The children of that name, also those within content controls and the like. */
  static List<Element> flowing(Node parent, Set<String> names) {
    List<Element> found = new ArrayList<>();
    for (Element each : children(parent)) {
      if (isAny(each, names)) {
        found.add(each);
      } else if (isAny(each, TRANSPARENT)) {
        found.addAll(flowing(each, names));
      }
    }
    return found;
  }

  private static @Nullable Node next(Node at, Node root) {
    if (at.getFirstChild() != null) {
      return at.getFirstChild();
    }
    Node up = at;
    while (up != root && up.getNextSibling() == null) {
      up = up.getParentNode();
    }
    return up == root ? null : up.getNextSibling();
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(NS, name);
  }

  /** The element's w:id, or 0 where it has none that is a number. */
  static int number(Element element) {
    String id = attribute(element, "id");
    return id.matches("\\d{1,8}") ? Integer.parseInt(id) : 0;
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(NS, "w:" + name, value);
  }

  static Element create(Document document, String name) {
    return document.createElementNS(NS, "w:" + name);
  }

  /** A snapshot. */
  static List<Attr> attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(i -> (Attr) attributes.item(i))
        .toList();
  }

  /** White space at the ends of its text counts. */
  static void keepSpace(Element text) {
    text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
  }

  static void remove(Node node) {
    if (node.getParentNode() != null) {
      node.getParentNode().removeChild(node);
    }
  }

  /** Leaves the children where the element was. */
  static void unwrap(Element element) {
    while (element.getFirstChild() != null) {
      element.getParentNode().insertBefore(element.getFirstChild(), element);
    }
    remove(element);
  }

  /** Puts the element where the first stands, and them into it. */
  static void wrap(List<? extends Node> neighbours, Element in) {
    Node first = neighbours.getFirst();
    first.getParentNode().insertBefore(in, first);
    neighbours.forEach(in::appendChild);
  }

  /** The child of that name, made as the first one where it is missing. */
  static Element firstChild(Element parent, String name) {
    return child(parent, name)
        .orElseGet(
            () -> {
              Element made = create(parent.getOwnerDocument(), name);
              parent.insertBefore(made, parent.getFirstChild());
              return made;
            });
  }
}
