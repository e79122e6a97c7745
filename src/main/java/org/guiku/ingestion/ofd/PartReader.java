package org.guiku.ingestion.ofd;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/** Reads parts of a package by the references that other parts make to them. */
final class PartReader {

  /**
   * A part.
   *
   * @param name by which it was found; its own references start from there
   * @param whole whether it was sound to its end
   */
  record Part(PartName name, Element root, boolean whole) {}

  private final OfdParts parts;

  PartReader(OfdParts parts) {
    this.parts = parts;
  }

  /**
   * The part that a reference means: by the standard it starts from the part it stands in, but
   * programs also write it from the document's folder, or from the root without the slash.
   *
   * @param bases the parts that it may start from
   */
  Optional<Part> read(String reference, PartName... bases) throws IOException {
    SequencedSet<PartName> names = new LinkedHashSet<>();
    for (PartName base : bases) {
      names.add(base.resolve(reference));
    }
    names.add(PartName.fromRoot(reference));
    for (PartName name : names) {
      Optional<byte[]> bytes = parts.part(name.path());
      if (bytes.isPresent()) {
        return read(name, bytes.get());
      }
    }
    return Optional.empty();
  }

  private Optional<Part> read(PartName name, byte[] bytes) {
    Element.Tree tree = Element.read(bytes);
    return tree.root().map(root -> new Part(name, root, tree.whole()));
  }
}
