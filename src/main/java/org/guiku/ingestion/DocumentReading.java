package org.guiku.ingestion;

import java.io.IOException;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Documents;
import org.guiku.documents.Failure;
import org.guiku.faults.Faults;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.worker.ReadingResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the original of a document read by a worker, and stores what came of it. */
@Component
class DocumentReading implements QueuedWork {

  static final String NAME = "read";

  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final Documents documents;
  private final DocumentRegister register;
  private final OriginalReading originals;
  private final ArchiveMembers members;
  private final ReadingsUnderWay underWay;
  private final Passwords passwords;
  private final TransactionTemplate transaction;

  DocumentReading(
      Documents documents,
      DocumentRegister register,
      OriginalReading originals,
      ArchiveMembers members,
      ReadingsUnderWay underWay,
      Passwords passwords,
      TransactionTemplate transaction) {
    this.documents = documents;
    this.register = register;
    this.originals = originals;
    this.members = members;
    this.underWay = underWay;
    this.passwords = passwords;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** A second run after a kill finds the document read and does nothing. */
  @Override
  public void perform(String id) {
    DocumentId document = new DocumentId(id);
    documents.get(document).filter(DocumentReading::isUnread).ifPresent(this::read);
    passwords.forget(document);
  }

  @Override
  public void giveUp(String id, Throwable cause) {
    Failure failure =
        new Failure(Failure.Code.CORRUPT, "reading failed again and again: " + cause.getMessage());
    fail(new DocumentId(id), UNKNOWN_TYPE, failure);
    passwords.forget(new DocumentId(id));
  }

  private static boolean isUnread(Document document) {
    return document.status() == Document.Status.QUEUED
        || document.status() == Document.Status.EXTRACTING;
  }

  private void read(Document document) {
    transaction.executeWithoutResult(status -> register.begin(document.id()));
    try {
      originals.read(
          originalOf(document),
          underWay.begin(document.id()),
          result -> {
            store(document, result);
            Faults.at("after passages");
          });
    } finally {
      underWay.end(document.id());
    }
  }

  private OriginalReading.Original originalOf(Document document) {
    return new OriginalReading.Original(
        document.blob(), document.fileName(), document.mediaType(), passwords.of(document.id()));
  }

  private void store(Document document, ReadingResult result) throws IOException {
    switch (result) {
      case ReadingResult.Done(Outcome.Read read) -> members.takeIn(document, read);
      case ReadingResult.Done(Outcome.Unpacked unpacked) -> members.takeIn(document, unpacked);
      case ReadingResult.Unreadable(String mediaType, Failure failure) ->
          fail(document.id(), mediaType, failure);
    }
  }

  private void fail(DocumentId id, String mediaType, Failure failure) {
    transaction.executeWithoutResult(status -> register.fail(id, mediaType, failure));
  }
}
