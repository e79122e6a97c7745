package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.guiku.documents.Failure;
import org.jspecify.annotations.Nullable;

/** The parts of a newer Office file, found by the relations between them. */
final class OfficeParts {

  private OfficeParts() {}

  static PackagePart main(OPCPackage document) throws Unreadable {
    var relations = document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (relations.isEmpty()) {
      relations = document.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
    }
    PackagePart part = relations.isEmpty() ? null : document.getPart(relations.getRelationship(0));
    if (part == null) {
      throw new Unreadable(Failure.Code.CORRUPT, "The file is damaged: it has lost its main part.");
    }
    return part;
  }

  /** The part of that id; an empty stream where it is lost. */
  static Xml named(PackagePart from, String id)
      throws IOException, OpenXML4JException, XMLStreamException {
    return xml(from, from.getRelationship(id));
  }

  /** The first part that stands in a relation whose name ends so; an empty stream without one. */
  static Xml related(PackagePart from, String relation)
      throws IOException, OpenXML4JException, XMLStreamException {
    for (PackageRelationship each : from.getRelationships()) {
      if (each.getRelationshipType().endsWith("/" + relation)) {
        return xml(from, each);
      }
    }
    return xml(from, null);
  }

  /** The part of that id itself, for its own relations. */
  static Optional<PackagePart> part(PackagePart from, String id) throws OpenXML4JException {
    PackageRelationship relation = from.getRelationship(id);
    return relation == null || relation.getTargetMode() == TargetMode.EXTERNAL
        ? Optional.empty()
        : Optional.ofNullable(from.getRelatedPart(relation));
  }

  private static Xml xml(PackagePart from, @Nullable PackageRelationship relation)
      throws IOException, OpenXML4JException, XMLStreamException {
    boolean inside = relation != null && relation.getTargetMode() != TargetMode.EXTERNAL;
    PackagePart part = inside ? from.getRelatedPart(relation) : null;
    return Xml.of(part == null ? InputStream.nullInputStream() : part.getInputStream());
  }
}
