package org.guiku.search;

import java.io.IOException;
import java.util.function.Consumer;
import org.guiku.documents.DocumentRecoded;
import org.guiku.documents.Documents;
import org.guiku.documents.PassagesReplaced;
import org.guiku.search.engine.SearchIndexes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the index up with the documents while the program runs, on a thread of its own. */
@Component
class IndexFollower implements SmartLifecycle {

  private final Wake wake = new Wake();
  private final IndexUpkeep upkeep;
  private @Nullable Thread thread;
  private volatile boolean running;

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
    this.upkeep = new IndexUpkeep(documents, entries, indexes, active, pace, wake);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(PassagesReplaced event) {
    wake.call();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(DocumentRecoded event) {
    wake.call();
  }

  @Override
  public synchronized void start() {
    running = true;
    upkeep.open();
    thread = Thread.ofPlatform().name("guiku-index").daemon().start(this::run);
  }

  /** Never interrupts the thread: an interrupted write would cost the whole writer. */
  @Override
  public synchronized void stop() {
    running = false;
    wake.call();
    if (thread != null) {
      joinUninterruptibly(thread);
    }
    upkeep.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before whatever asks the index. */
  @Override
  public int getPhase() {
    return 0;
  }

  /** As {@link IndexUpkeep#rebuild}. */
  void rebuild(Consumer<RebuildProgress> progress) throws IOException {
    upkeep.rebuild(progress);
    wake.call();
  }

  private void run() {
    while (running && !Thread.currentThread().isInterrupted()) {
      upkeep.step().ifPresent(wake::pause);
    }
  }

  private static void joinUninterruptibly(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
