package org.guiku.comparison.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Counts changes as a reader does: neighbours that are inserted, or deleted, are one, over words,
 * ends of paragraphs, cells and rows. Each part is counted by itself.
 */
final class RevisionCount {

  /** One letter for each change, i or d; a space for whatever is kept between. */
  private final StringBuilder states = new StringBuilder();

  static int of(Path file) throws IOException {
    return in(file).size();
  }

  /** The changes of all parts in order, i or d. */
  static List<String> in(Path file) throws IOException {
    List<String> all = new ArrayList<>();
    for (String part : List.of("document", "footnotes", "endnotes")) {
      Document tree = RedlineText.part(file, "word/" + part + ".xml");
      if (tree != null) {
        RevisionCount count = new RevisionCount();
        count.walk(tree.getDocumentElement(), ' ');
        count
            .states
            .toString()
            .replaceAll("(.)\\1*", "$1")
            .replace(" ", "")
            .chars()
            .forEach(c -> all.add(Character.toString(c)));
      }
    }
    return all;
  }

  private void walk(Element from, char state) {
    for (Element each : RedlineText.children(from)) {
      switch (each.getLocalName()) {
        case "pPr", "rPr", "trPr", "tcPr", "tblPr", "Fallback", "instrText", "delInstrText" -> {}
        case "p" -> {
          walk(each, state);
          states.append(mark(each, "pPr", state));
        }
        case "tr" -> walk(each, mark(each, "trPr", state));
        case "ins" -> walk(each, 'i');
        case "del" -> walk(each, 'd');
        case "t", "delText" -> states.append(each.getTextContent().isEmpty() ? "" : state);
        case "tab", "br", "cr", "drawing", "pict", "footnoteReference", "endnoteReference" -> {
          states.append(state);
          walk(each, state);
        }
        default -> walk(each, state);
      }
    }
  }

  private static char mark(Element element, String properties, char otherwise) {
    for (Element each : RedlineText.children(element)) {
      if (each.getLocalName().equals(properties)) {
        List<Element> marks = new ArrayList<>(RedlineText.children(each));
        marks.stream()
            .filter(mark -> mark.getLocalName().equals("rPr"))
            .toList()
            .forEach(holder -> marks.addAll(RedlineText.children(holder)));
        for (Element mark : marks) {
          if (mark.getLocalName().matches("ins|del")) {
            return mark.getLocalName().charAt(0);
          }
        }
      }
    }
    return otherwise;
  }
}
