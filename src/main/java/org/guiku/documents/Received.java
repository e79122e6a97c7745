package org.guiku.documents;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Contributor;
import org.guiku.access.Visibility;
import org.guiku.blobs.StoredBlob;

/**
 * A file as it came, its bytes stored.
 *
 * @param fileName without folders
 * @param said what whoever brings it says of it
 * @param by in whose name it is brought
 * @param container the archive it came in
 * @param depth how many archives are around it, 0 for a file of its own
 * @param importedId what another system calls it, at most {@value #LONGEST_ID} characters
 */
public record Received(
    StoredBlob blob,
    String fileName,
    Map<Fact, Said> said,
    Visibility visibility,
    Contributor by,
    Optional<DocumentId> container,
    int depth,
    Optional<String> importedId) {

  public static final int LONGEST_ID = 200;

  public Received {
    said = Map.copyOf(said);
  }

  /**
   * What an uploader says with a file.
   *
   * @param kind OTHER says nothing
   */
  public static Map<Fact, Said> said(
      Optional<String> title, DocumentKind kind, Optional<String> planCode) {
    Map<Fact, Said> said = new EnumMap<>(Fact.class);
    title.ifPresent(words -> said.put(Fact.TITLE, Said.value(Clipped.to(1000, words))));
    planCode.ifPresent(code -> said.put(Fact.PLAN_CODE, Said.value(code)));
    if (kind != DocumentKind.OTHER) {
      said.put(Fact.KIND, Said.value(kind.name()));
    }
    return said;
  }

  /** In whose name it is said. */
  String saidBy() {
    return importedId.isPresent() ? StatedValues.IMPORTER : StatedValues.UPLOADER;
  }

  String contentKey() {
    Optional<String> plan =
        Optional.ofNullable(said.get(Fact.PLAN_CODE)).flatMap(word -> word.first());
    return ContentKey.of(blob.ref(), plan, importedId);
  }
}
