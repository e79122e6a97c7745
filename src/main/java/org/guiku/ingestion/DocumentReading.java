package org.guiku.ingestion;

import java.io.IOException;
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
  private final TransactionTemplate transaction;

  DocumentReading(
      Documents documents,
      DocumentRegister register,
      BlobStore blobs,
      Workers workers,
      ArchiveMembers members,
      ReadingsUnderWay underWay,
      TransactionTemplate transaction) {
    this.documents = documents;
    this.register = register;
    this.blobs = blobs;
    this.workers = workers;
    this.members = members;
    this.underWay = underWay;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** A second run after a kill finds the document read and does nothing. */
  @Override
  public void perform(String id) {
    documents.get(new DocumentId(id)).filter(DocumentReading::isUnread).ifPresent(this::read);
  }

  @Override
  public void giveUp(String id, Throwable cause) {
    Failure failure =
        new Failure(Failure.Code.CORRUPT, "reading failed again and again: " + cause.getMessage());
    fail(new DocumentId(id), UNKNOWN_TYPE, failure);
  }

  private static boolean isUnread(Document document) {
    return document.status() == Document.Status.QUEUED
        || document.status() == Document.Status.EXTRACTING;
  }

  private void read(Document document) {
    transaction.executeWithoutResult(status -> register.begin(document.id()));
    try (BlobFile original = blobs.open(document.blob());
        Scratch scratch = Scratch.in(blobs)) {
      ReadingJob job = new ReadingJob(original.path(), document.fileName(), scratch.folder());
      store(document, workers.read(job, underWay.begin(document.id())));
      Faults.at("after passages");
    } catch (MissingBlobException e) {
      fail(
          document.id(),
          document.mediaType(),
          new Failure(Failure.Code.CORRUPT, "the stored original is missing"));
    } catch (IOException e) {
      throw new PassingTrouble("reading " + document.id(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PassingTrouble("stopped while reading " + document.id(), e);
    } finally {
      underWay.end(document.id());
    }
  }

  private void store(Document document, ReadingResult result) throws IOException {
    switch (result) {
      case ReadingResult.Read read ->
          transaction.executeWithoutResult(
              status -> register.replace(document.id(), read.reading()));
      case ReadingResult.Unpacked unpacked -> members.takeIn(document, unpacked.archive());
      case ReadingResult.Unreadable unreadable ->
          fail(document.id(), unreadable.mediaType(), unreadable.failure());
    }
  }

  private void fail(DocumentId id, String mediaType, Failure failure) {
    transaction.executeWithoutResult(status -> register.fail(id, mediaType, failure));
  }
}
