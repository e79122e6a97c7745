package org.guiku.ingestion.ofd;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part, known by its local name: programs differ in the name space they write, and
 * some write none. Entities and document types are off, depth and number are bounded.
 */
final class Element {

  private static final int DEEPEST = 64;
  private static final int MOST = 500_000;

  private static final XMLInputFactory FACTORY = factory();

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Element(String name) {
    this.name = name;
  }

  /**
   * What was read of a part, and whether that was all of it.
   *
   * @param top holds the part's root
   */
  record Tree(Element top, boolean whole) {

    Optional<Element> root() {
      return top.children.stream().findFirst();
    }
  }

  /** Where the part is broken off, cut or hostile, what comes before. */
  static Tree read(byte[] part) {
    Element top = new Element("");
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
      return new Tree(top, fill(top, xml));
    } catch (XMLStreamException | RuntimeException broken) {
      return new Tree(top, false);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Whether the end was reached within the bounds. */
  private static boolean fill(Element top, XMLStreamReader xml) throws XMLStreamException {
    Deque<Element> open = new ArrayDeque<>(List.of(top));
    for (int elements = 0; xml.hasNext(); ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++elements > MOST || open.size() > DEEPEST) {
            return false;
          }
          open.push(begun(open.element(), xml));
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().text.append(xml.getText());
        default -> {}
      }
    }
    return true;
  }

  private static Element begun(Element parent, XMLStreamReader xml) {
    Element element = new Element(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    parent.children.add(element);
    return element;
  }

  String name() {
    return name;
  }

  /** Its own characters, those of its children left aside. */
  String text() {
    return text.toString();
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  List<Element> children() {
    return children;
  }

  List<Element> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  Optional<Element> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** The stripped text of a child; empty where there is none or nothing in it. */
  Optional<String> textOf(String wanted) {
    return child(wanted).map(child -> child.text().strip()).filter(text -> !text.isEmpty());
  }
}
