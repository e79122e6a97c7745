package org.guiku.ingestion;

import java.io.IOException;
import java.util.List;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobStore;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.ReadingProgress;
import org.guiku.ingestion.worker.ReadingJob;
import org.guiku.ingestion.worker.ReadingResult;
import org.guiku.ingestion.worker.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Unpacks the archive that was uploaded as a batch and takes its members in. */
@Component
class BatchUnpacking implements QueuedWork {

  static final String NAME = "unpack";

  private final Batches batches;
  private final BlobStore blobs;
  private final Workers workers;
  private final ArchiveMembers members;
  private final TransactionTemplate transaction;

  BatchUnpacking(
      Batches batches,
      BlobStore blobs,
      Workers workers,
      ArchiveMembers members,
      TransactionTemplate transaction) {
    this.batches = batches;
    this.blobs = blobs;
    this.workers = workers;
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
    try (BlobFile file = blobs.open(archive.file().blob());
        Scratch scratch = Scratch.in(blobs)) {
      ReadingJob job = new ReadingJob(file.path(), archive.file().name(), scratch.folder());
      switch (workers.read(job, ReadingProgress.NONE)) {
        case ReadingResult.Unpacked unpacked ->
            members.takeIn(archive.id(), archive.terms(), unpacked.archive());
        case ReadingResult.Unreadable unreadable -> refuse(archive, unreadable.failure());
        case ReadingResult.Read read ->
            refuse(
                archive,
                new Failure(
                    Failure.Code.UNSUPPORTED, read.reading().mediaType() + " is no archive"));
      }
    } catch (IOException e) {
      throw new PassingTrouble("unpacking batch " + archive.id(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PassingTrouble("stopped while unpacking batch " + archive.id(), e);
    }
  }

  private void refuse(Batches.Archive archive, Failure failure) {
    transaction.executeWithoutResult(
        status -> {
          String name = archive.file().name();
          batches.add(archive.id(), List.of(Batches.Member.refused("#", name, failure)));
          batches.close(archive.id());
        });
  }
}
