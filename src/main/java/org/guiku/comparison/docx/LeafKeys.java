package org.guiku.comparison.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says when pictures, formulas and the like are the same: by what they show, not by the numbers and
 * names that Word gives anew at each saving. Size and place are layout. Text boxes and references
 * of notes are the same whatever they hold; what they hold is compared by itself.
 */
final class LeafKeys {

  /** Fields whose result is that of the page it stands on. */
  private static final Set<String> OF_THE_PAGE = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

  private static final Set<String> GIVEN_ANEW =
      Set.of("id", "name", "anchorId", "editId", "paraId", "relId");

  /** The layout, style and colours of a diagram. */
  private static final Set<String> LOOKS = Set.of("lo", "qs", "cs");

  private static final Set<String> LAYOUT = Set.of("ctrlPr", "rPr", "Fallback", "proofErr");

  private final Story story;
  private final Map<String, String> digests = new HashMap<>();

  LeafKeys(Story story) {
    this.story = story;
  }

  String of(Element leaf) {
    if (NoteKind.isReference(leaf)) {
      return leaf.getLocalName();
    }
    if (W.is(leaf, "fldSimple")) {
      return ofField(W.attribute(leaf, "instr"), leaf.getTextContent());
    }
    int boxes = TextBoxes.in(leaf).size();
    if (boxes > 0) {
      return "boxes " + boxes;
    }
    StringBuilder shown = new StringBuilder();
    addParts(leaf, shown);
    if (shown.isEmpty()) {
      addTree(leaf, shown);
    }
    return leaf.getLocalName() + " " + shown;
  }

  static String ofField(String instruction, String result) {
    String words = instruction.strip();
    boolean ofThePage = OF_THE_PAGE.contains(words.split("\\s", 2)[0]);
    return "field " + words + " " + (ofThePage ? "" : result);
  }

  /** The web address that a run leads to, since another one is another link. */
  String linkOf(Element unit) {
    Node around = unit.getParentNode();
    if (!W.is(around, "hyperlink")) {
      return "";
    }
    String id = ((Element) around).getAttributeNS(W.RELATIONS, "id");
    PackageRelationship relation = story.part().getRelationship(id);
    return relation == null ? "" : relation.getTargetURI().toString();
  }

  private void addParts(Element leaf, StringBuilder to) {
    for (Element each : W.descendants(leaf)) {
      for (Attr attribute : W.attributes(each)) {
        boolean names = W.RELATIONS.equals(attribute.getNamespaceURI());
        if (names && isShown(each) && !LOOKS.contains(attribute.getLocalName())) {
          addPart(attribute.getValue(), to);
        }
      }
    }
  }

  private void addPart(String id, StringBuilder to) {
    story.file().partById(story.part(), id).ifPresent(part -> to.append(digest(part)).append(' '));
  }

  private static boolean isShown(Element element) {
    for (Node each = element; each != null; each = each.getParentNode()) {
      if ("Fallback".equals(each.getLocalName())) {
        return false;
      }
    }
    return true;
  }

  private String digest(PackagePart part) {
    return digests.computeIfAbsent(part.getPartName().getName(), _ -> digestOf(part));
  }

  /** A part that cannot be read is like no other. */
  private static String digestOf(PackagePart part) {
    try (InputStream in = part.getInputStream()) {
      if (part.getContentType().endsWith("+xml")) {
        StringBuilder tree = new StringBuilder();
        addTree(SafeXml.read(in).getDocumentElement(), tree);
        return digestOf(new ByteArrayInputStream(tree.toString().getBytes(UTF_8)));
      }
      return digestOf(in);
    } catch (UnreadableDocx | IOException | RuntimeException unreadable) {
      return part.getPartName().getName();
    }
  }

  private static String digestOf(InputStream in) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void addTree(Element element, StringBuilder to) {
    to.append('<').append(element.getLocalName());
    addAttributes(element, to);
    to.append('>');
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        if (!LAYOUT.contains(child.getLocalName())) {
          addTree(child, to);
        }
      } else {
        to.append(each.getTextContent());
      }
    }
  }

  private static void addAttributes(Element element, StringBuilder to) {
    for (Attr each : W.attributes(element)) {
      String name = each.getLocalName();
      boolean declares = "http://www.w3.org/2000/xmlns/".equals(each.getNamespaceURI());
      if (!declares && !GIVEN_ANEW.contains(name) && !name.startsWith("rsid")) {
        to.append(' ').append(name).append('=').append(each.getValue());
      }
    }
  }
}
