package org.guiku.ingestion;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Document;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.ReadingProgress;
import org.guiku.ingestion.worker.ReadingResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Unpacks the archive that was uploaded as a batch and takes its members in. */
@Component
class BatchUnpacking implements QueuedWork {

  static final String NAME = "unpack";

  private final Batches batches;
  private final OriginalReading originals;
  private final ArchiveMembers members;
  private final TransactionTemplate transaction;

  BatchUnpacking(
      Batches batches,
      OriginalReading originals,
      ArchiveMembers members,
      TransactionTemplate transaction) {
    this.batches = batches;
    this.originals = originals;
    this.members = members;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** A second run after a kill begins anew; members that were taken in are known again. */
  @Override
  public void perform(TaskUnderWay task) {
    task.ids().forEach(id -> batches.archive(new BatchId(id)).ifPresent(this::unpack));
  }

  @Override
  public void giveUp(String id, Throwable cause) {
    Failure failure =
        new Failure(Failure.Code.CORRUPT, "unpacking failed again and again: " + cause);
    batches.archive(new BatchId(id)).ifPresent(archive -> refuse(archive, failure));
  }

  private void unpack(Batches.Archive archive) {
    OriginalReading.Original original =
        new OriginalReading.Original(
            archive.file().blob(), archive.file().name(), Document.UNKNOWN_TYPE, Optional.empty());
    originals.read(original, ReadingProgress.NONE, result -> store(archive, result));
  }

  private void store(Batches.Archive archive, ReadingResult result) throws IOException {
    switch (result) {
      case ReadingResult.Done(Outcome.Unpacked unpacked) ->
          members.takeIn(archive.id(), archive.terms(), unpacked);
      case ReadingResult.Done(Outcome.Read read) ->
          refuse(
              archive,
              new Failure(Failure.Code.UNSUPPORTED, read.reading().mediaType() + " is no archive"));
      case ReadingResult.Unreadable(String mediaType, Failure failure) -> refuse(archive, failure);
    }
  }

  private void refuse(Batches.Archive archive, Failure failure) {
    transaction.executeWithoutResult(
        status -> {
          String name = archive.file().name();
          batches.add(archive.id(), List.of(BatchMember.refused("#", name, failure)));
          batches.close(archive.id());
        });
  }
}
