package org.guiku.documents;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Visibility;
import org.guiku.blobs.StoredBlob;

/**
 * A file as it came, its bytes stored.
 *
 * @param fileName without folders
 * @param kind OTHER where nobody said more
 * @param title as given by a person; empty where none was
 * @param container the archive it came in
 * @param depth how many archives are around it, 0 for a file of its own
 */
public record Received(
    StoredBlob blob,
    String fileName,
    Optional<String> title,
    DocumentKind kind,
    Optional<String> planCode,
    Visibility visibility,
    Optional<DocumentId> container,
    int depth) {

  /** What the uploader says of the document. */
  Map<Fact, Said> said() {
    Map<Fact, Said> said = new EnumMap<>(Fact.class);
    title.ifPresent(words -> said.put(Fact.TITLE, Said.value(Clipped.to(1000, words))));
    planCode.ifPresent(code -> said.put(Fact.PLAN_CODE, Said.value(code)));
    if (kind != DocumentKind.OTHER) {
      said.put(Fact.KIND, Said.value(kind.name()));
    }
    return said;
  }
}
