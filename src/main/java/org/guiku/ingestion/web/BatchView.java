package org.guiku.ingestion.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.guiku.documents.DocumentId;
import org.guiku.ingestion.Batch;
import org.jspecify.annotations.Nullable;

/** A batch as the outer contract shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchView(
    String id,
    int total,
    int done,
    int failed,
    int duplicates,
    int skipped,
    int pending,
    List<Failed> failures,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Batch.LeftOut> leftOut,
    @Nullable Long remainingSeconds,
    boolean finished) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Failed(@Nullable String documentId, String name, String code, String detail) {

    static Failed of(Batch.Failed failed) {
      return new Failed(
          failed.document().map(DocumentId::value).orElse(null),
          failed.name(),
          failed.code(),
          failed.detail());
    }
  }

  static BatchView of(Batch batch) {
    return new BatchView(
        batch.id().value(),
        batch.total(),
        batch.done(),
        batch.failed(),
        batch.duplicates(),
        batch.skipped(),
        batch.pending(),
        batch.failures().stream().map(Failed::of).toList(),
        batch.leftOut(),
        batch.remainingSeconds().isPresent() ? batch.remainingSeconds().getAsLong() : null,
        batch.finished());
  }
}
