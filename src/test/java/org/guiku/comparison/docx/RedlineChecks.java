package org.guiku.comparison.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the schema of word processing documents asks of tracked changes. */
final class RedlineChecks {

  private static final List<String> PARTS = List.of("document", "footnotes", "endnotes", "header");

  /** Where runs that were inserted or deleted may stand. */
  private static final Set<String> HOLDERS =
      Set.of("p", "hyperlink", "sdtContent", "smartTag", "customXml", "dir", "bdo");

  private static final Set<String> WITHIN_MARKS =
      Set.of("r", "oMath", "oMathPara", "AlternateContent", "proofErr");

  private final Set<String> numbers = new HashSet<>();

  static void check(Path file) throws IOException {
    RedlineChecks checks = new RedlineChecks();
    for (String part : PARTS) {
      Document tree = RedlineText.part(file, "word/" + part + ".xml");
      if (tree != null) {
        String space = tree.getDocumentElement().getNamespaceURI();
        all(tree.getDocumentElement()).stream()
            .filter(each -> space.equals(each.getNamespaceURI()))
            .forEach(checks::check);
      }
    }
  }

  private static List<Element> all(Element root) {
    List<Element> found = new ArrayList<>(List.of(root));
    RedlineText.children(root).forEach(each -> found.addAll(all(each)));
    return found;
  }

  private void check(Element element) {
    switch (element.getLocalName()) {
      case "ins", "del" -> checkMark(element);
      case "t", "instrText" ->
          assertThat(isDeleted(element)).as(element.getTextContent()).isFalse();
      case "delText", "delInstrText" -> assertThat(isDeleted(element)).isTrue();
      case "pPr", "tblPr", "tcPr" -> assertThat(before(element)).isEmpty();
      case "trPr" -> assertThat(before(element)).isSubsetOf("tblPrEx");
      default -> {}
    }
  }

  private void checkMark(Element mark) {
    String space = mark.getNamespaceURI();
    assertThat(numbers.add(mark.getAttributeNS(space, "id"))).as("its number is its own").isTrue();
    assertThat(mark.getAttributeNS(space, "author")).isNotEmpty();
    assertThat(mark.getAttributeNS(space, "date")).endsWith("Z");
    String parent = mark.getParentNode().getLocalName();
    if (parent.equals("rPr")) {
      assertThat(before(mark)).as("first of the end's properties").isEmpty();
    } else if (parent.equals("trPr")) {
      assertThat(mark.getNextSibling()).as("last of the row's properties").isNull();
    } else {
      assertThat(HOLDERS).contains(parent);
      assertThat(names(RedlineText.children(mark))).isNotEmpty().isSubsetOf(WITHIN_MARKS);
    }
  }

  private static List<String> before(Element element) {
    List<Element> siblings = RedlineText.children(element.getParentNode());
    return names(siblings.subList(0, siblings.indexOf(element)));
  }

  private static List<String> names(List<Element> elements) {
    return elements.stream().map(Node::getLocalName).toList();
  }

  /** Itself, and not only the drawing in whose box it stands. */
  private static boolean isDeleted(Element element) {
    for (Node up = element.getParentNode(); up != null; up = up.getParentNode()) {
      if ("del".equals(up.getLocalName()) || "txbxContent".equals(up.getLocalName())) {
        return "del".equals(up.getLocalName());
      }
    }
    return false;
  }
}
