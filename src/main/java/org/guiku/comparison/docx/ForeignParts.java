package org.guiku.comparison.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Attr;

/** Copies pictures, charts and links of the left into the right, each once. */
final class ForeignParts {

  /** Bytes of one part. */
  private static final int LARGEST = 64 << 20;

  private static final Pattern DRAWING = Pattern.compile("relId=\"([^\"]+)\"");

  /** Parts that every file has of its own. */
  private static final Set<String> OWN =
      Set.of(
          "officeDocument",
          "styles",
          "numbering",
          "settings",
          "footnotes",
          "endnotes",
          "header",
          "footer",
          "comments",
          "glossaryDocument",
          "theme",
          "fontTable");

  private final OPCPackage right;
  private final Map<String, PackagePart> copies = new HashMap<>();
  private final Set<PackagePart> made = new HashSet<>();
  private final Map<String, String> relations = new HashMap<>();

  ForeignParts(OPCPackage right) {
    this.right = right;
  }

  /** Makes the attribute name a relation of the right; takes it away where it names none. */
  void adopt(Attr attribute, PackagePart from, PackagePart to) {
    String key = from.getPartName() + " " + attribute.getValue() + " " + to.getPartName();
    String known = relations.get(key);
    String id = known == null ? relation(attribute.getValue(), from, to).orElse("") : known;
    relations.put(key, id);
    if (id.isEmpty()) {
      attribute.getOwnerElement().removeAttributeNode(attribute);
    } else {
      attribute.setValue(id);
    }
  }

  private Optional<String> relation(String id, PackagePart from, PackagePart to) {
    PackageRelationship relation = from.getRelationship(id);
    if (relation == null) {
      return Optional.empty();
    }
    String type = relation.getRelationshipType();
    if (relation.getTargetMode() == TargetMode.EXTERNAL) {
      String target = relation.getTargetURI().toString();
      return Optional.of(to.addExternalRelationship(target, type).getId());
    }
    Optional<PackagePart> copy = copy(from, relation);
    if (type.endsWith("/diagramData")) {
      copy.filter(made::contains).ifPresent(data -> bringDrawing(data, from, to));
    }
    return copy.map(part -> add(part, type, to));
  }

  private static String add(PackagePart part, String type, PackagePart to) {
    return to.addRelationship(part.getPartName(), TargetMode.INTERNAL, type).getId();
  }

  /** A diagram's data name its drawing by a relation of the text that it stands in. */
  private void bringDrawing(PackagePart data, PackagePart from, PackagePart to) {
    try {
      String xml = new String(bytes(data), UTF_8);
      Matcher drawing = DRAWING.matcher(xml);
      if (drawing.find()) {
        String id = relation(drawing.group(1), from, to).orElse("");
        write(drawing.replaceFirst("relId=\"" + id + "\""), data);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(String xml, PackagePart part) throws IOException {
    part.clear();
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(UTF_8));
    }
  }

  private Optional<PackagePart> copy(PackagePart from, PackageRelationship relation) {
    String type = relation.getRelationshipType();
    if (OWN.contains(type.substring(type.lastIndexOf('/') + 1))) {
      return Optional.empty();
    }
    try {
      PackagePart part = from.getRelatedPart(relation);
      return part == null ? Optional.empty() : Optional.of(copy(part));
    } catch (OpenXML4JException | IOException | RuntimeException lost) {
      return Optional.empty();
    }
  }

  private PackagePart copy(PackagePart part) throws OpenXML4JException, IOException {
    String name = part.getPartName().getName();
    if (copies.containsKey(name)) {
      return copies.get(name);
    }
    byte[] bytes = bytes(part);
    PackagePartName same = PackagingURIHelper.createPartName(name);
    boolean alone = part.getRelationships().isEmpty();
    if (alone && right.containPart(same) && Arrays.equals(bytes, bytes(right.getPart(same)))) {
      copies.put(name, right.getPart(same));
      return right.getPart(same);
    }
    PackagePart copy = right.createPart(freeName(name), part.getContentType());
    copies.put(name, copy);
    made.add(copy);
    try (OutputStream out = copy.getOutputStream()) {
      out.write(bytes);
    }
    copyRelations(part, copy);
    return copy;
  }

  private void copyRelations(PackagePart part, PackagePart copy) throws OpenXML4JException {
    for (PackageRelationship each : part.getRelationships()) {
      String type = each.getRelationshipType();
      if (each.getTargetMode() == TargetMode.EXTERNAL) {
        copy.addExternalRelationship(each.getTargetURI().toString(), type, each.getId());
      } else {
        copy(part, each)
            .ifPresent(
                to ->
                    copy.addRelationship(
                        to.getPartName(), TargetMode.INTERNAL, type, each.getId()));
      }
    }
  }

  private static byte[] bytes(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("a part is larger than any honest one: " + part.getPartName());
      }
      return bytes;
    }
  }

  private PackagePartName freeName(String name) throws OpenXML4JException {
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    PackagePartName free = PackagingURIHelper.createPartName(name);
    for (int i = 1; right.containPart(free); i++) {
      free =
          PackagingURIHelper.createPartName(
              name.substring(0, dot) + "-before" + i + name.substring(dot));
    }
    return free;
  }
}
