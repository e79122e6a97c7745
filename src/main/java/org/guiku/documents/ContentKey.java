package org.guiku.documents;

import java.util.Collection;
import java.util.Optional;
import org.guiku.blobs.BlobRef;

/**
 * What two documents must not share. Only a plan that a person named counts: what a cover says is
 * known no sooner than the file was read. What comes from another system is told by its id there,
 * whatever its bytes. Whoever may not read the document that has a key gets one of their own.
 */
final class ContentKey {

  private static final String OWN = "@";

  private ContentKey() {}

  static String of(BlobRef blob, Optional<String> planCode, Optional<String> importedId) {
    return importedId
        .map(id -> "import:" + id)
        .orElseGet(() -> blob.sha256() + ":" + planCode.orElse(""));
  }

  /** Whether a stored key is this one, or one of somebody's own beside it. */
  static boolean isOf(String key, String stored) {
    return stored.equals(key) || stored.startsWith(key + OWN);
  }

  /**
   * The key where nobody has it, else one of one's own.
   *
   * @param taken the keys that others have
   * @param own what tells it from theirs
   */
  static String free(String key, Collection<String> taken, String own) {
    return taken.contains(key) ? key + OWN + own : key;
  }
}
