package org.guiku.ingestion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.blobs.StoredBlob;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.DocumentRegister.Registration;
import org.guiku.documents.Received;
import org.guiku.faults.Faults;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives stored bytes their document and their task in the queue, in one transaction. */
@Component
class Intake {

  /** How many files are stored at once: each waits for the disk, which syncs them together. */
  static final int ADOPTED_AT_ONCE = 8;

  /** Bytes up to which a file is read in a few milliseconds. */
  private static final long SMALL = 64 << 10;

  /** Bytes that are stored, and what the file was called. */
  record Stored(StoredBlob blob, String name) {}

  /** Where documents come from: an archive that is a document itself, or straight from people. */
  record Origin(Optional<DocumentId> container, int depth) {

    static final Origin UPLOAD = new Origin(Optional.empty(), 0);
  }

  private final DocumentRegister register;
  private final TaskList tasks;
  private final TransactionTemplate transaction;

  Intake(DocumentRegister register, TaskList tasks, TransactionTemplate transaction) {
    this.register = register;
    this.tasks = tasks;
    this.transaction = transaction;
  }

  /** As {@link #take(List, Follow)}, what is said of all files alike. */
  List<Registration> take(List<Stored> files, Upload.Terms terms, Origin origin, Follow follow) {
    return take(files.stream().map(file -> received(file, terms, origin)).toList(), follow);
  }

  /** Registers files in a transaction of their own, together with what else belongs to it. */
  List<Registration> take(List<Received> files, Follow follow) {
    try {
      return takeOnce(files, follow);
    } catch (DuplicateKeyException e) {
      // The same bytes came at the same moment and were first; now they are found.
      return takeOnce(files, follow);
    }
  }

  /** Joins the caller's transaction. */
  void queueAgain(DocumentId id) {
    register.queueAgain(id);
    tasks.add(DocumentReading.NAME, id.value());
  }

  private List<Registration> takeOnce(List<Received> files, Follow follow) {
    return transaction.execute(
        status -> {
          List<Registration> taken = files.stream().map(register::register).toList();
          queue(taken);
          follow.with(taken);
          Faults.at("before commit");
          return taken;
        });
  }

  private static Received received(Stored file, Upload.Terms terms, Origin origin) {
    return new Received(
        file.blob(),
        file.name(),
        Received.said(terms.title(), terms.kind(), terms.planCode()),
        terms.visibility(),
        terms.by(),
        origin.container(),
        origin.depth(),
        Optional.empty());
  }

  /** Small files share a task: the queue's own work for each would cost more than reading it. */
  private void queue(List<Registration> taken) {
    Set<String> small = new LinkedHashSet<>();
    for (Registration registration : taken) {
      Document document = registration.document();
      if (registration.isNew() && document.bytes() <= SMALL) {
        small.add(document.id().value());
      } else if (registration.isNew()) {
        tasks.add(DocumentReading.NAME, document.id().value());
      } else if (registration.isQueued()) {
        queueAgain(document.id());
      }
    }
    List<String> all = List.copyOf(small);
    for (int from = 0; from < all.size(); from += TaskList.MOST_TOGETHER) {
      int to = Math.min(from + TaskList.MOST_TOGETHER, all.size());
      tasks.addTogether(DocumentReading.NAME, all.subList(from, to));
    }
  }

  /** What else is written in the transaction that registers files. */
  interface Follow {

    void with(List<Registration> taken);
  }
}
