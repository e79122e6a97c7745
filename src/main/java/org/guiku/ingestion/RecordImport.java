package org.guiku.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobStore;
import org.guiku.documents.Failure;
import org.guiku.ingestion.records.Line;
import org.guiku.ingestion.records.Lines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes documents of the records that another system has given out as one file. */
@Component
class RecordImport implements QueuedWork {

  static final String NAME = "import";

  /** Records in one transaction: few enough to begin reading early, many enough to share a sync. */
  private static final int CHUNK = 200;

  private final Batches batches;
  private final BlobStore blobs;
  private final Claims claims;
  private final Intake intake;
  private final TransactionTemplate transaction;
  private final IngestionSettings settings;

  RecordImport(
      Batches batches,
      BlobStore blobs,
      Claims claims,
      Intake intake,
      TransactionTemplate transaction,
      IngestionSettings settings) {
    this.batches = batches;
    this.blobs = blobs;
    this.claims = claims;
    this.intake = intake;
    this.transaction = transaction;
    this.settings = settings;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** A second run after a kill goes on behind the last record that was taken in. */
  @Override
  public void perform(TaskUnderWay task) {
    task.ids().forEach(id -> batches.archive(new BatchId(id)).ifPresent(this::take));
  }

  @Override
  public void giveUp(String id, Throwable cause) {
    BatchId batch = new BatchId(id);
    Failure failure =
        new Failure(Failure.Code.CORRUPT, "importing failed again and again: " + cause);
    transaction.executeWithoutResult(
        status -> {
          batches.add(batch, List.of(BatchMember.refused("#", "records", failure)));
          batches.close(batch);
        });
  }

  private void take(Batches.Archive file) {
    int longest = (int) settings.recordSize().toBytes();
    try (BlobFile blob = blobs.open(file.file().blob());
        Lines lines = new Lines(Files.newInputStream(blob.path()), longest)) {
      take(file, lines);
    } catch (IOException e) {
      throw new PassingTrouble("importing " + file.file().name(), e);
    }
    transaction.executeWithoutResult(status -> batches.close(file.id()));
  }

  private void take(Batches.Archive file, Lines lines) throws IOException {
    long known = batches.lastPosition(file.id());
    Optional<Line> next = lines.next();
    while (next.isPresent() && next.get().number() <= known) {
      next = lines.next();
    }
    while (next.isPresent()) {
      try (Scratch scratch = Scratch.in(blobs)) {
        RecordChunk chunk = new RecordChunk(scratch, settings.recordSize());
        for (; next.isPresent() && chunk.size() < CHUNK; next = lines.next()) {
          chunk.add(next.get());
        }
        take(file, chunk);
      }
    }
  }

  private void take(Batches.Archive file, RecordChunk chunk) throws IOException {
    BatchId batch = file.id();
    if (batches.isStopped(batch)) {
      transaction.executeWithoutResult(status -> batches.addAt(batch, chunk.skipped()));
      return;
    }
    claims.claiming(
        () ->
            intake.take(
                chunk.stored(blobs, file.terms()),
                taken -> {
                  batches.addAt(batch, chunk.members(taken));
                  batches.addLeftOut(batch, chunk.leftOut());
                }));
  }
}
