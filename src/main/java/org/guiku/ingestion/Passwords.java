package org.guiku.ingestion;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guiku.documents.DocumentId;
import org.springframework.stereotype.Component;

/**
 * The passwords of attempts that have not ended, in memory and nowhere else: neither the database
 * nor a task nor a log ever holds one.
 *
 * <p>The queue outlives the process and a password does not. An attempt that a restart interrupts
 * is made again without it and ends ENCRYPTED, as the one before; who gave the password gives it
 * once more. Tries within one attempt, after a worker died or while a disk is full, keep it.
 */
@Component
class Passwords {

  private final Map<DocumentId, String> byDocument = new ConcurrentHashMap<>();

  void keep(DocumentId id, String password) {
    byDocument.put(id, password);
  }

  Optional<String> of(DocumentId id) {
    return Optional.ofNullable(byDocument.get(id));
  }

  /** The attempt has ended. */
  void forget(DocumentId id) {
    byDocument.remove(id);
  }
}
