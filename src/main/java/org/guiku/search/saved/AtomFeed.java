package org.guiku.search.saved;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed after RFC 4287. Ids are made of what never changes, not of addresses, so that a server may
 * move and no reader sees an entry twice.
 */
public final class AtomFeed {

  /**
   * What the feed is of.
   *
   * @param address of the feed itself
   * @param page where people read the same
   */
  public record Head(
      String key, String title, Instant since, String author, String address, String page) {}

  /**
   * @param key the same for the same document for ever
   * @param updated when it was received
   */
  public record Entry(String key, String title, Instant updated, String address, String summary) {}

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * @param entries the latest first
   */
  public static void write(Head head, List<Entry> entries, OutputStream out)
      throws XMLStreamException {
    XMLStreamWriter xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    new AtomFeed(xml).write(head, entries);
    xml.close();
  }

  private void write(Head head, List<Entry> entries) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    element("id", urn(head.key()));
    element("title", head.title());
    element("updated", updated(head, entries).toString());
    xml.writeStartElement("author");
    element("name", head.author());
    xml.writeEndElement();
    link("self", "application/atom+xml", head.address());
    link("alternate", "text/html", head.page());
    for (Entry entry : entries) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", urn(entry.key()));
    element("title", entry.title());
    element("updated", entry.updated().toString());
    link("alternate", "text/html", entry.address());
    element("summary", entry.summary());
    xml.writeEndElement();
  }

  private static Instant updated(Head head, List<Entry> entries) {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(head.since());
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(ofXml(text));
    xml.writeEndElement();
  }

  /** Without characters that XML does not know at all. */
  private static String ofXml(String text) {
    return text.replaceAll(
        "[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
  }

  private static String urn(String key) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
