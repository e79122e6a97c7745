package org.guiku.comparison.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A DOCX file with those of its parts that were looked into. The file itself is never written. */
final class DocxFile implements AutoCloseable {

  static final String DAMAGED = "The file is damaged; open it in Word and save it again.";
  private static final String MAIN = "/officeDocument";

  private final OPCPackage parcel;
  private final Map<String, Story> stories = new LinkedHashMap<>();

  private DocxFile(OPCPackage parcel) {
    this.parcel = parcel;
  }

  static DocxFile open(Path path) throws UnreadableDocx, IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    try {
      return new DocxFile(OPCPackage.open(path.toFile(), PackageAccess.READ_WRITE));
    } catch (OpenXML4JException | RuntimeException broken) {
      throw damaged("The file is no DOCX, is protected by a password, or is damaged.", broken);
    }
  }

  Story main() throws UnreadableDocx, IOException {
    PackageRelationship relation = first(parcel.getRelationships(), MAIN).orElse(null);
    PackagePart part = relation == null ? null : parcel.getPart(relation);
    if (part == null) {
      throw new UnreadableDocx("The file is damaged: it has lost its main part.");
    }
    Story main = story(part);
    if (!W.is(main.root(), "document")) {
      throw new UnreadableDocx(
          "The file is no DOCX of the common kind; open it in Word and save it as Word document.");
    }
    return main;
  }

  /**
   * @param kind the last word of the relation's name
   */
  Optional<Story> related(PackagePart from, String kind) throws UnreadableDocx, IOException {
    try {
      Optional<PackageRelationship> relation = first(from.getRelationships(), "/" + kind);
      return relation.isPresent() ? byId(from, relation.get().getId()) : Optional.empty();
    } catch (OpenXML4JException | RuntimeException broken) {
      throw damaged(DAMAGED, broken);
    }
  }

  /**
   * The root of a part that is looked at only.
   *
   * @param kind the last word of the relation's name
   */
  Optional<Element> look(PackagePart from, String kind) throws UnreadableDocx, IOException {
    try {
      PackageRelationship relation = first(from.getRelationships(), "/" + kind).orElse(null);
      PackagePart part = relation == null ? null : partById(from, relation.getId()).orElse(null);
      return part == null ? Optional.empty() : Optional.of(read(part).getDocumentElement());
    } catch (OpenXML4JException | RuntimeException broken) {
      throw damaged(DAMAGED, broken);
    }
  }

  /** The part that an element names by its relation's id. */
  Optional<Story> byId(PackagePart from, String id) throws UnreadableDocx, IOException {
    Optional<PackagePart> part = partById(from, id);
    return part.isPresent() ? Optional.of(story(part.get())) : Optional.empty();
  }

  Optional<PackagePart> partById(PackagePart from, String id) {
    PackageRelationship relation = from.getRelationship(id);
    if (relation == null || relation.getTargetMode() == TargetMode.EXTERNAL) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(from.getRelatedPart(relation));
    } catch (OpenXML4JException | RuntimeException lost) {
      return Optional.empty();
    }
  }

  private static Optional<PackageRelationship> first(
      Iterable<PackageRelationship> relations, String kind) {
    for (PackageRelationship each : relations) {
      boolean inside = each.getTargetMode() != TargetMode.EXTERNAL;
      if (inside && each.getRelationshipType().endsWith(kind)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private Story story(PackagePart part) throws UnreadableDocx, IOException {
    String name = part.getPartName().getName();
    Story known = stories.get(name);
    if (known != null) {
      return known;
    }
    return add(part, read(part));
  }

  private static Document read(PackagePart part) throws UnreadableDocx, IOException {
    try (InputStream in = part.getInputStream()) {
      return SafeXml.read(in);
    } catch (IOException | RuntimeException broken) {
      throw damaged(DAMAGED, broken);
    }
  }

  /** From now on the part is what the tree says. */
  Story add(PackagePart part, Document tree) {
    Story story = new Story(this, part, tree);
    stories.put(part.getPartName().getName(), story);
    return story;
  }

  OPCPackage parcel() {
    return parcel;
  }

  void writeTo(Path to) throws UnreadableDocx, IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      for (Story story : stories.values()) {
        try (OutputStream part = story.part().getOutputStream()) {
          SafeXml.write(story.tree(), part);
        }
      }
      parcel.save(out);
    } catch (RuntimeException broken) {
      throw damaged(DAMAGED, broken);
    }
  }

  /** Passes the file system's own failures on. */
  static UnreadableDocx damaged(String detail, Exception cause) throws FileSystemException {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof FileSystemException passing) {
        throw passing;
      }
      if (String.valueOf(each.getMessage()).startsWith("Zip bomb detected")) {
        return new UnreadableDocx("The file unpacks to far more than an honest one would.", cause);
      }
    }
    return new UnreadableDocx(detail, cause);
  }

  @Override
  public void close() {
    parcel.revert();
  }
}
