package org.guiku.ingestion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guiku.documents.DocumentId;

/**
 * Many files taken in together, and how far they have come. When it is finished, total is the sum
 * of done, failed, duplicates and skipped.
 *
 * @param pending of those that are done: how many still wait for what comes after READY
 * @param failures the first ten thousand
 * @param leftOut of an import: what its records say and no document has here
 * @param remainingSeconds as far as it can be told
 */
public record Batch(
    BatchId id,
    int total,
    int done,
    int failed,
    int duplicates,
    int skipped,
    int pending,
    List<Failed> failures,
    List<LeftOut> leftOut,
    OptionalLong remainingSeconds,
    boolean finished) {

  /** A field that was left out of so many records. */
  public record LeftOut(String field, int records) {}

  /** A member that could not be taken in or read. */
  public record Failed(Optional<DocumentId> document, String name, String code, String detail) {}
}
