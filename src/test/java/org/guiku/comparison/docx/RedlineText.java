package org.guiku.comparison.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads a DOCX as Word would after all its changes were accepted, or all rejected; shares no code
 * with the writer. A paragraph ends with ¶, tables are {}, rows () and cells [], boxes ⟦⟧.
 */
final class RedlineText {

  /** What is done with the changes. */
  enum Reading {
    ACCEPTED("del", "moveFrom"),
    REJECTED("ins", "moveTo");

    private final List<String> gone;

    Reading(String... gone) {
      this.gone = List.of(gone);
    }
  }

  private final Map<String, Document> parts = new HashMap<>();
  private final Reading reading;

  private RedlineText(Reading reading) {
    this.reading = reading;
  }

  /** The main text, and behind it the notes in the order of their references. */
  static String of(Path file, Reading reading) throws IOException {
    RedlineText text = new RedlineText(reading);
    text.load(file);
    Element body = children(text.parts.get("document").getDocumentElement(), "body").getFirst();
    return text.flow(body) + text.notes(body);
  }

  private void load(Path file) throws IOException {
    for (String part : List.of("document", "footnotes", "endnotes")) {
      Document tree = part(file, "word/" + part + ".xml");
      if (tree != null) {
        parts.put(part, tree);
      }
    }
  }

  static Document part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(name) == null) {
        return null;
      }
      byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " " + name, e);
    }
  }

  private String notes(Element body) {
    StringBuilder text = new StringBuilder();
    for (Element reference : references(body, new ArrayList<>())) {
      String kind = reference.getLocalName().replace("Reference", "");
      for (Element note : children(parts.get(kind + "s").getDocumentElement(), kind)) {
        if (id(note).equals(id(reference))) {
          text.append('†').append(flow(note));
        }
      }
    }
    return text.toString();
  }

  private List<Element> references(Element from, List<Element> to) {
    for (Element each : children(from)) {
      if (each.getLocalName().matches("(foot|end)noteReference")) {
        to.add(each);
      } else if (!isGone(each)) {
        references(each, to);
      }
    }
    return to;
  }

  private boolean isGone(Element element) {
    String name = element.getLocalName();
    boolean row = name.equals("tr") && hasMark(element, "trPr");
    return reading.gone.contains(name) || row || name.equals("Fallback");
  }

  private String flow(Element container) {
    StringBuilder text = new StringBuilder();
    StringBuilder open = new StringBuilder();
    addBlocks(container, text, open);
    if (!open.isEmpty()) {
      text.append(open).append('¶');
    }
    return text.toString();
  }

  private void addBlocks(Element container, StringBuilder text, StringBuilder open) {
    for (Element each : children(container)) {
      switch (each.getLocalName()) {
        case "p" -> {
          open.append(inline(each));
          boolean joined = hasMark(each, "pPr");
          if (!joined) {
            text.append(open).append('¶');
            open.setLength(0);
          }
        }
        case "tbl" -> addTable(each, text, open);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> addBlocks(each, text, open);
        default -> {}
      }
    }
  }

  private void addTable(Element table, StringBuilder text, StringBuilder open) {
    StringBuilder rows = new StringBuilder();
    for (Element row : children(table, "tr")) {
      if (!isGone(row)) {
        rows.append('(');
        children(row, "tc").forEach(cell -> rows.append('[').append(flow(cell)).append(']'));
        rows.append(')');
      }
    }
    if (!rows.isEmpty()) {
      if (!open.isEmpty()) {
        text.append(open).append('¶');
        open.setLength(0);
      }
      text.append('{').append(rows).append('}');
    }
  }

  /** Whether its own end, or the row, is inserted or deleted. */
  private boolean hasMark(Element element, String properties) {
    for (Element each : children(element, properties)) {
      List<Element> holders = properties.equals("pPr") ? children(each, "rPr") : List.of(each);
      for (Element holder : holders) {
        if (children(holder).stream().anyMatch(m -> reading.gone.contains(m.getLocalName()))) {
          return true;
        }
      }
    }
    return false;
  }

  private String inline(Element from) {
    StringBuilder text = new StringBuilder();
    for (Element each : children(from)) {
      switch (each.getLocalName()) {
        case "pPr", "rPr", "instrText", "delInstrText", "Fallback" -> {}
        case "t", "delText" -> text.append(each.getTextContent());
        case "tab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "footnoteReference", "endnoteReference" -> text.append('†');
        case "txbxContent" -> text.append('⟦').append(flow(each)).append('⟧');
        case "drawing", "pict" -> text.append('▣').append(inline(each));
        case "ins", "del", "moveTo", "moveFrom" -> text.append(isGone(each) ? "" : inline(each));
        default -> text.append(inline(each));
      }
    }
    return text.toString();
  }

  private static String id(Element element) {
    return element.getAttributeNS(element.getNamespaceURI(), "id");
  }

  static List<Element> children(Node parent) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
      if (parent.getChildNodes().item(i) instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  private static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(each -> each.getLocalName().equals(name)).toList();
  }
}
