package org.guiku.ingestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Documents;
import org.guiku.documents.Failure;
import org.guiku.faults.Faults;
import org.guiku.ingestion.worker.ReadingJob;
import org.guiku.ingestion.worker.ReadingResult;
import org.guiku.ingestion.worker.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the original of a document read by a worker, and stores what came of it. */
@Component
class DocumentReading implements QueuedWork {

  static final String NAME = "read";

  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final Documents documents;
  private final DocumentRegister register;
  private final BlobStore blobs;
  private final Workers workers;
  private final ArchiveMembers members;
  private final ReadingsUnderWay underWay;
  private final TaskList tasks;
  private final TransactionTemplate transaction;

  DocumentReading(
      Documents documents,
      DocumentRegister register,
      BlobStore blobs,
      Workers workers,
      ArchiveMembers members,
      ReadingsUnderWay underWay,
      TaskList tasks,
      TransactionTemplate transaction) {
    this.documents = documents;
    this.register = register;
    this.blobs = blobs;
    this.workers = workers;
    this.members = members;
    this.underWay = underWay;
    this.tasks = tasks;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * A second run after a kill finds what was read and passes it over. What was read together is
   * stored together; a document that meets trouble among others goes on in a task of its own.
   */
  @Override
  public void perform(TaskUnderWay task) {
    List<Document> unread = begun(task);
    List<Runnable> writes = new ArrayList<>();
    for (Document document : unread) {
      try {
        writes.add(read(document));
      } catch (PassingTrouble trouble) {
        if (unread.size() == 1) {
          throw trouble;
        }
        writes.add(() -> tasks.setAside(NAME, document.id().value()));
      }
    }
    store(writes, task);
  }

  @Override
  public void giveUp(String id, Throwable cause) {
    Failure failure =
        new Failure(Failure.Code.CORRUPT, "reading failed again and again: " + cause.getMessage());
    transaction.executeWithoutResult(
        status -> register.fail(new DocumentId(id), UNKNOWN_TYPE, failure));
  }

  /** What is still to be read and was not taken back, by the stop of a batch, at this moment. */
  private List<Document> begun(TaskUnderWay task) {
    List<DocumentId> ids = task.ids().stream().map(DocumentId::new).toList();
    List<Document> unread =
        documents.getAll(ids).stream().filter(DocumentReading::isUnread).toList();
    return Objects.requireNonNull(
        transaction.execute(
            status -> unread.stream().filter(each -> register.begin(each.id())).toList()));
  }

  private static boolean isUnread(Document document) {
    return document.status() == Document.Status.QUEUED
        || document.status() == Document.Status.EXTRACTING;
  }

  private void store(List<Runnable> writes, TaskUnderWay task) {
    transaction.executeWithoutResult(
        status -> {
          writes.forEach(Runnable::run);
          task.end();
        });
    Faults.at("after passages");
  }

  /** Answers what is to be written of it. */
  private Runnable read(Document document) {
    try (BlobFile original = blobs.open(document.blob());
        Scratch scratch = Scratch.in(blobs)) {
      ReadingJob job = new ReadingJob(original.path(), document.fileName(), scratch.folder());
      return written(document, workers.read(job, underWay.begin(document.id())));
    } catch (MissingBlobException e) {
      Failure missing = new Failure(Failure.Code.CORRUPT, "the stored original is missing");
      return () -> register.fail(document.id(), document.mediaType(), missing);
    } catch (IOException e) {
      throw new PassingTrouble("reading " + document.id(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PassingTrouble("stopped while reading " + document.id(), e);
    } finally {
      underWay.end(document.id());
    }
  }

  /** An archive's members are taken in at once, while they lie unpacked. */
  private Runnable written(Document document, ReadingResult result) throws IOException {
    DocumentId id = document.id();
    return switch (result) {
      case ReadingResult.Read read -> () -> register.replace(id, read.reading());
      case ReadingResult.Unreadable unreadable ->
          () -> register.fail(id, unreadable.mediaType(), unreadable.failure());
      case ReadingResult.Unpacked unpacked -> {
        members.takeIn(document, unpacked.archive());
        yield () -> {};
      }
    };
  }
}
