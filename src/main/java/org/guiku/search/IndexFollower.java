package org.guiku.search;

import java.io.IOException;
import java.util.function.Consumer;
import org.guiku.documents.DocumentPurged;
import org.guiku.documents.DocumentRecoded;
import org.guiku.documents.DocumentRestored;
import org.guiku.documents.DocumentWithdrawn;
import org.guiku.documents.Documents;
import org.guiku.documents.PassagesReplaced;
import org.guiku.search.background.BackgroundThread;
import org.guiku.search.engine.SearchIndexes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the index up with the documents while the program runs, on a thread of its own. */
@Component
class IndexFollower implements SmartLifecycle {

  private final BackgroundThread thread = new BackgroundThread("guiku-index");
  private final IndexStanding standing = new IndexStanding();
  private final IndexUpkeep upkeep;

  @Autowired
  IndexFollower(
      Documents documents, IndexEntries entries, SearchIndexes indexes, ActiveIndex active) {
    this(documents, entries, indexes, active, Pace.USUAL);
  }

  IndexFollower(
      Documents documents,
      IndexEntries entries,
      SearchIndexes indexes,
      ActiveIndex active,
      Pace pace) {
    this.upkeep = new IndexUpkeep(documents, entries, indexes, active, standing, pace, thread);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(PassagesReplaced event) {
    thread.wake();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(DocumentRecoded event) {
    thread.wake();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(DocumentWithdrawn event) {
    thread.wake();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(DocumentRestored event) {
    thread.wake();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(DocumentPurged event) {
    upkeep.expunge();
    thread.wake();
  }

  @Override
  public synchronized void start() {
    upkeep.open();
    thread.start(this::run);
  }

  @Override
  public synchronized void stop() {
    thread.end();
    upkeep.close();
  }

  @Override
  public boolean isRunning() {
    return thread.isRunning();
  }

  /** Before whatever asks the index. */
  @Override
  public int getPhase() {
    return 0;
  }

  /** As {@link IndexUpkeep#rebuild}. */
  void rebuild(Consumer<RebuildProgress> progress) throws IOException {
    upkeep.rebuild(progress);
    thread.wake();
  }

  IndexStanding standing() {
    return standing;
  }

  private void run() {
    while (thread.isRunning()) {
      upkeep.step().ifPresent(thread::pause);
    }
  }
}
