package org.guiku.documents;

import java.util.Optional;
import org.guiku.blobs.BlobRef;

/**
 * What two documents must not share. Only a plan that a person named counts: what a cover says is
 * known no sooner than the file was read. What comes from another system is told by its id there,
 * whatever its bytes.
 */
final class ContentKey {

  private ContentKey() {}

  static String of(BlobRef blob, Optional<String> planCode, Optional<String> importedId) {
    return importedId
        .map(id -> "import:" + id)
        .orElseGet(() -> blob.sha256() + ":" + planCode.orElse(""));
  }
}
