package org.guiku.ingestion;

import static org.guiku.access.AuditAction.BATCH_STOPPED;
import static org.guiku.access.AuditAction.BATCH_TRIED_AGAIN;
import static org.guiku.access.AuditAction.BATCH_UPLOADED;
import static org.guiku.access.AuditAction.TRIED_AGAIN;
import static org.guiku.access.AuditAction.UPLOADED;
import static org.guiku.access.AuditDetail.Key.COUNT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.guiku.access.Audit;
import org.guiku.access.AuditDetail;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.StoredBlob;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.DocumentRegister.Registration;
import org.guiku.documents.Documents;
import org.guiku.documents.Failure;
import org.guiku.documents.Rights;
import org.guiku.faults.Faults;
import org.guiku.ingestion.records.Beginning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Takes files in. What a method here has answered is on disk, bytes, rows and tasks, and survives
 * the end of the process at any moment.
 */
@Service
public class Ingestion {

  private final BlobStore blobs;
  private final Claims claims;
  private final Intake intake;
  private final Batches batches;
  private final TaskList tasks;
  private final Documents documents;
  private final DocumentRegister register;
  private final Passwords passwords;
  private final CommitSync sync;
  private final TransactionTemplate transaction;
  private final OrphanSweep orphans;
  private final Audit audit;
  private final IngestionSettings settings;
  private final Clock clock;

  Ingestion(
      BlobStore blobs,
      Claims claims,
      Intake intake,
      Batches batches,
      TaskList tasks,
      Documents documents,
      DocumentRegister register,
      Passwords passwords,
      CommitSync sync,
      TransactionTemplate transaction,
      OrphanSweep orphans,
      Audit audit,
      IngestionSettings settings,
      Clock clock) {
    this.blobs = blobs;
    this.claims = claims;
    this.intake = intake;
    this.batches = batches;
    this.tasks = tasks;
    this.documents = documents;
    this.register = register;
    this.passwords = passwords;
    this.sync = sync;
    this.transaction = transaction;
    this.orphans = orphans;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Takes one file in.
   *
   * @throws IOException when the bytes could not be stored; nothing is kept then
   */
  public Registration submit(Upload upload, Upload.Terms terms, Viewer by) throws IOException {
    Registration taken = claims.claiming(() -> take(upload, terms, by));
    Faults.at("after commit");
    sync.await();
    return taken;
  }

  private Registration take(Upload upload, Upload.Terms terms, Viewer by) throws IOException {
    StoredBlob blob = blobs.adopt(upload.file());
    List<Intake.Stored> file = List.of(new Intake.Stored(blob, upload.name()));
    return intake
        .take(file, terms, Intake.Origin.UPLOAD, registered -> note(registered.getFirst(), by))
        .getFirst();
  }

  /**
   * Takes many files in, all in one transaction; one that is empty or too large fails alone.
   *
   * @throws IOException when the bytes could not be stored; nothing is kept then
   */
  public BatchId submit(List<Upload> uploads, Upload.Terms terms, Viewer by) throws IOException {
    List<Callable<Intake.Stored>> adoptions = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    List<BatchMember> refused = new ArrayList<>();
    for (int i = 0; i < uploads.size(); i++) {
      Upload upload = uploads.get(i);
      Optional<Failure> refusal = refusal(upload.file());
      if (refusal.isPresent()) {
        refused.add(BatchMember.refused("#" + i, upload.name(), refusal.get()));
      } else {
        adoptions.add(() -> new Intake.Stored(blobs.adopt(upload.file()), upload.name()));
        taken.add(i);
      }
    }
    BatchId batch = claims.claiming(() -> take(adoptions, taken, refused, terms, by));
    sync.await();
    return batch;
  }

  private BatchId take(
      List<Callable<Intake.Stored>> adoptions,
      List<Integer> taken,
      List<BatchMember> refused,
      Upload.Terms terms,
      Viewer by)
      throws IOException {
    List<Intake.Stored> files = Together.all(adoptions, Intake.ADOPTED_AT_ONCE);
    AtomicReference<BatchId> batch = new AtomicReference<>();
    intake.take(
        files,
        terms,
        Intake.Origin.UPLOAD,
        registrations -> {
          BatchId id = batches.open(terms, Optional.empty());
          batches.add(id, refused);
          batches.add(id, members(taken, files, registrations));
          batches.close(id);
          audit.record(
              by, BATCH_UPLOADED, id.value(), AuditDetail.of(COUNT, taken.size() + refused.size()));
          batch.set(id);
        });
    return batch.get();
  }

  /**
   * Takes an archive in whose members become documents; it does not become one itself.
   *
   * @throws IOException when the bytes could not be stored; nothing is kept then
   */
  public BatchId submitArchive(Upload upload, Upload.Terms terms, Viewer by) throws IOException {
    return submitPacked(upload, terms, BatchUnpacking.NAME, by);
  }

  /**
   * Takes a file in of whose lines each becomes a document, or replaces the one that came under its
   * id before; it does not become one itself.
   *
   * @param usual what holds where a line says nothing
   * @throws Refused 400 NOT_UTF8 where it is in another encoding as a whole
   * @throws IOException when the bytes could not be stored; nothing is kept then
   */
  public BatchId submitRecords(Upload upload, Upload.Terms usual, Viewer by) throws IOException {
    try (InputStream in = Files.newInputStream(upload.file())) {
      if (Beginning.isForeign(in.readNBytes(Beginning.LENGTH))) {
        throw new Refused(400, "NOT_UTF8");
      }
    }
    return submitPacked(upload, usual, RecordImport.NAME, by);
  }

  private BatchId submitPacked(Upload upload, Upload.Terms terms, String work, Viewer by)
      throws IOException {
    BatchId id = claims.claiming(() -> takePacked(upload, terms, work, by));
    sync.await();
    return id;
  }

  private BatchId takePacked(Upload upload, Upload.Terms terms, String work, Viewer by)
      throws IOException {
    StoredBlob blob = blobs.adopt(upload.file());
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Batches.Packed packed = new Batches.Packed(blob.ref(), upload.name());
              BatchId opened = batches.open(terms, Optional.of(packed));
              tasks.add(work, opened.value());
              audit.record(by, BATCH_UPLOADED, opened.value());
              return opened;
            }));
  }

  /** Leaves out of a batch what has not begun. */
  public void stop(BatchId id, Viewer by) {
    transaction.executeWithoutResult(
        status -> {
          for (DocumentId document : batches.stop(id)) {
            batches.skip(id, document);
            tasks.remove(document);
            passwords.forget(document);
            register.discard(document);
          }
          audit.record(by, BATCH_STOPPED, id.value());
        });
    sync.await();
  }

  /** Tries the failed members of a batch again; answers how many. */
  public int again(BatchId id, Viewer by) {
    List<DocumentId> failed = batches.failed(id);
    transaction.executeWithoutResult(
        status -> {
          failed.forEach(intake::queueAgain);
          audit.record(by, BATCH_TRIED_AGAIN, id.value(), AuditDetail.of(COUNT, failed.size()));
        });
    sync.await();
    return failed.size();
  }

  /**
   * Tries a failed document again.
   *
   * @param password for this attempt alone; not kept, so that a restart before its end has the
   *     document end ENCRYPTED once more
   * @return false when it has not failed
   * @throws Refused 403 NOT_YOURS_TO_CHANGE
   */
  public boolean again(DocumentId id, Optional<String> password, Viewer by) {
    Optional<Document> document = documents.get(id).filter(found -> found.existsFor(by));
    document.ifPresent(found -> Rights.demandChange(by, found));
    boolean failed = document.filter(it -> it.status() == Document.Status.FAILED).isPresent();
    if (failed) {
      password.ifPresent(given -> passwords.keep(id, given));
      queueAgain(id, by);
    }
    return failed;
  }

  private void queueAgain(DocumentId id, Viewer by) {
    try {
      transaction.executeWithoutResult(
          status -> {
            intake.queueAgain(id);
            audit.record(by, TRIED_AGAIN, id.value());
          });
    } catch (RuntimeException e) {
      passwords.forget(id);
      throw e;
    }
    sync.await();
  }

  /** Stored files that no document or batch owns and that no upload can still be about to claim. */
  public Set<BlobRef> orphans() throws IOException {
    return orphans.before(clock.instant().minus(OrphanSweep.GRACE));
  }

  /** Why a file is not taken in at all; empty when it is. */
  public Optional<Failure> refusal(Path file) throws IOException {
    long bytes = Files.size(file);
    if (bytes == 0) {
      return Optional.of(new Failure(Failure.Code.EMPTY, "the file has no bytes"));
    }
    if (bytes > settings.fileSize().toBytes()) {
      return Optional.of(
          new Failure(
              Failure.Code.TOO_LARGE, "the file is larger than " + inWords(settings.fileSize())));
    }
    return Optional.empty();
  }

  /** In the largest unit that leaves nothing over. */
  static String inWords(DataSize size) {
    String[] units = {"bytes", "KB", "MB", "GB"};
    long number = size.toBytes();
    int unit = 0;
    while (unit < units.length - 1 && number > 0 && number % 1024 == 0) {
      number /= 1024;
      unit++;
    }
    return number + " " + units[unit];
  }

  private void note(Registration taken, Viewer by) {
    if (taken.isNew()) {
      audit.record(by, UPLOADED, taken.document().id().value());
    }
  }

  private static List<BatchMember> members(
      List<Integer> taken, List<Intake.Stored> files, List<Registration> registrations) {
    return IntStream.range(0, files.size())
        .mapToObj(
            i -> BatchMember.taken("#" + taken.get(i), files.get(i).name(), registrations.get(i)))
        .toList();
  }
}
