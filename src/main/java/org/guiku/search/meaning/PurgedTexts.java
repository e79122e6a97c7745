package org.guiku.search.meaning;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guiku.documents.Change;
import org.guiku.documents.DocumentPurged;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Documents;
import org.guiku.documents.Reading;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the vectors of purged documents go, but for those of texts that stand elsewhere, too. Which
 * these are only all readings tell, so that they are noted first.
 */
@Component
class PurgedTexts {

  /** As many are looked for in one pass through all readings. */
  private static final int AT_ONCE = 50_000;

  private static final int CHANGES = 100;

  private final Documents documents;
  private final DocumentRegister register;
  private final VectorStore store;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  PurgedTexts(
      Documents documents,
      DocumentRegister register,
      VectorStore store,
      JdbcTemplate jdbc,
      TransactionTemplate transaction) {
    this.documents = documents;
    this.register = register;
    this.store = store;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @EventListener
  void note(DocumentPurged purged) {
    Optional<Reading> reading = documents.reading(purged.id());
    jdbc.batchUpdate(
        "insert into purged_texts (text_key) values (?) on conflict do nothing",
        keys(reading).stream().map(key -> new Object[] {key}).toList());
  }

  /** Removes what is noted; answers false where nothing is. */
  boolean sweep() {
    Set<UUID> noted = noted();
    if (noted.isEmpty()) {
      return false;
    }
    Pass pass = new Pass(noted);
    pass.goOn();
    transaction.executeWithoutResult(
        status -> {
          register.holdChanges();
          pass.goOn();
          store.remove(pass.unused);
          forget(noted);
        });
    return true;
  }

  private Set<UUID> noted() {
    return new HashSet<>(
        jdbc.queryForList("select text_key from purged_texts limit " + AT_ONCE, UUID.class));
  }

  private void forget(Set<UUID> noted) {
    jdbc.batchUpdate(
        "delete from purged_texts where text_key = ?",
        noted.stream().map(key -> new Object[] {key}).toList());
  }

  private static Set<UUID> keys(Optional<Reading> reading) {
    Set<UUID> keys = new HashSet<>();
    reading.stream()
        .flatMap(read -> DocumentVectors.embedded(read).stream())
        .forEach(text -> keys.add(text.key()));
    return keys;
  }

  /** Goes through all readings as they change, and leaves what none of them has. */
  private final class Pass {

    private final Set<UUID> unused;
    private long reached;

    private Pass(Set<UUID> noted) {
      this.unused = new HashSet<>(noted);
    }

    private void goOn() {
      for (var some = documents.changesAfter(reached, CHANGES);
          !some.isEmpty() && !unused.isEmpty();
          some = documents.changesAfter(reached, CHANGES)) {
        for (Change change : some) {
          unused.removeAll(keys(documents.reading(change.id())));
          reached = change.number();
        }
      }
    }
  }
}
