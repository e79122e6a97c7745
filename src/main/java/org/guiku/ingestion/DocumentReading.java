package org.guiku.ingestion;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
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

  private final DocumentRegister register;
  private final OriginalReading originals;
  private final ArchiveMembers members;
  private final ReadingsUnderWay underWay;
  private final TaskList tasks;
  private final Passwords passwords;
  private final TransactionTemplate transaction;

  DocumentReading(
      DocumentRegister register,
      OriginalReading originals,
      ArchiveMembers members,
      ReadingsUnderWay underWay,
      TaskList tasks,
      Passwords passwords,
      TransactionTemplate transaction) {
    this.register = register;
    this.originals = originals;
    this.members = members;
    this.underWay = underWay;
    this.tasks = tasks;
    this.passwords = passwords;
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
    Map<DocumentId, Runnable> writes = new HashMap<>();
    for (Document document : unread) {
      try {
        read(document, writes);
      } catch (PassingTrouble trouble) {
        if (unread.size() == 1) {
          throw trouble;
        }
        writes.put(document.id(), () -> tasks.setAside(NAME, document.id().value()));
      }
    }
    store(unread, writes, task);
    unread.forEach(document -> passwords.forget(document.id()));
  }

  @Override
  public void giveUp(String id, Throwable cause) {
    Failure failure =
        new Failure(Failure.Code.CORRUPT, "reading failed again and again: " + cause.getMessage());
    transaction.executeWithoutResult(
        status -> register.fail(new DocumentId(id), Document.UNKNOWN_TYPE, failure));
    passwords.forget(new DocumentId(id));
  }

  /** What is still to be read and was not taken back, by the stop of a batch, at this moment. */
  private List<Document> begun(TaskUnderWay task) {
    List<DocumentId> ids = task.ids().stream().map(DocumentId::new).toList();
    return Objects.requireNonNull(transaction.execute(status -> register.begin(ids)));
  }

  /** What was imported with another text meanwhile has a task of its own by now. */
  private void store(List<Document> read, Map<DocumentId, Runnable> writes, TaskUnderWay task) {
    transaction.executeWithoutResult(
        status -> {
          writes.keySet().retainAll(idsOf(register.unchanged(read)));
          writes.values().forEach(Runnable::run);
          task.end();
        });
    Faults.at("after passages");
  }

  private static List<DocumentId> idsOf(List<Document> documents) {
    return documents.stream().map(Document::id).toList();
  }

  /** Adds what is to be written of it. */
  private void read(Document document, Map<DocumentId, Runnable> writes) {
    try {
      originals.read(
          originalOf(document),
          underWay.begin(document.id()),
          result -> writes.put(document.id(), written(document, result)));
    } finally {
      underWay.end(document.id());
    }
  }

  private OriginalReading.Original originalOf(Document document) {
    return new OriginalReading.Original(
        document.blob(), document.fileName(), document.mediaType(), passwords.of(document.id()));
  }

  /** The files that lie in a document are taken in at once, while they lie unpacked. */
  private Runnable written(Document document, ReadingResult result) throws IOException {
    DocumentId id = document.id();
    return switch (result) {
      case ReadingResult.Done(Outcome.Read read)
          when read.enclosed().equals(Outcome.Enclosed.NOTHING) ->
          () -> register.replace(id, read.reading());
      case ReadingResult.Done(Outcome outcome) -> {
        members.takeIn(document, outcome);
        yield () -> {};
      }
      case ReadingResult.Unreadable(String mediaType, Failure failure) ->
          () -> register.fail(id, mediaType, failure);
    };
  }
}
