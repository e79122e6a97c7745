package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A stream of elements, known by their local names; entities and document types are off. */
final class Xml implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final @Nullable XMLStreamReader reader;

  private Xml(InputStream in, @Nullable XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /** An empty stream gives no elements. */
  static Xml of(InputStream stream) throws IOException, XMLStreamException {
    PushbackInputStream in = new PushbackInputStream(stream);
    int first = in.read();
    if (first < 0) {
      return new Xml(in, null);
    }
    in.unread(first);
    return new Xml(in, FACTORY.createXMLStreamReader(in));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** The next element that opens within the one that is open; false at that one's end. */
  boolean nextChild() throws XMLStreamException {
    return nextChild(characters -> {});
  }

  /**
   * The next element that opens within the one that is open, in mixed content.
   *
   * @param before takes the characters on the way to it or to the end
   */
  boolean nextChild(Consumer<String> before) throws XMLStreamException {
    while (reader != null && reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            before.accept(reader.getText());
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  String name() {
    return open().getLocalName();
  }

  /** An attribute, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < open().getAttributeCount(); i++) {
      if (open().getAttributeLocalName(i).equals(name)) {
        return Optional.of(open().getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** An attribute of another namespace than the element's own attributes. */
  Optional<String> qualifiedAttribute(String name) {
    for (int i = 0; i < open().getAttributeCount(); i++) {
      String namespace = open().getAttributeNamespace(i);
      boolean qualified = namespace != null && !namespace.isEmpty();
      if (qualified && open().getAttributeLocalName(i).equals(name)) {
        return Optional.of(open().getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The value of the element's attribute {@code val}. */
  String value() {
    return attribute("val").orElse("");
  }

  int number(String attribute, int otherwise) {
    try {
      return attribute(attribute).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  /** Whether a switch such as w:b is on. */
  boolean isOn() {
    return !value().matches("0|false|off|none");
  }

  /** The characters up to the end of the open element, its children's included. */
  String text() throws Unreadable, XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0 && open().hasNext(); ) {
      switch (open().next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(open().getText());
        default -> {}
      }
      if (text.length() > TextFiles.LONGEST) {
        throw TextFiles.tooLong();
      }
    }
    return text.toString();
  }

  /** Passes over the rest of the open element. */
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && open().hasNext(); ) {
      int event = open().next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private XMLStreamReader open() {
    if (reader == null) {
      throw new IllegalStateException("no element is open");
    }
    return reader;
  }

  @Override
  public void close() throws IOException, XMLStreamException {
    if (reader != null) {
      reader.close();
    }
    in.close();
  }
}
