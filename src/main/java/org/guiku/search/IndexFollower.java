package org.guiku.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.guiku.Refused;
import org.guiku.documents.Documents;
import org.guiku.documents.PassagesReplaced;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.engine.SearchIndexes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index up with the documents, on a thread of its own. Whatever goes wrong, a full disk
 * above all, it goes back to the last commit and tries again; until then that commit answers.
 */
@Component
class IndexFollower implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);

  /**
   * How it paces itself.
   *
   * @param linger how long a first change waits for others to share its commit
   * @param poll how often it looks for changes that no event told of
   * @param rest how long it rests after a fault
   * @param again how often it tries the documents it could not take
   */
  record Pace(Duration linger, Duration poll, Duration rest, Duration again) {
    static final Pace USUAL =
        new Pace(
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofMinutes(1));
  }

  private static final int AT_ONCE = 10;

  private final Documents documents;
  private final Addresses addresses;
  private final SearchIndexes indexes;
  private final ActiveIndex active;
  private final Pace pace;
  private final Semaphore wake = new Semaphore(0);
  private final ReentrantLock writing = new ReentrantLock(true);
  private final AtomicBoolean rebuilding = new AtomicBoolean();
  private @Nullable Feed feed;
  private @Nullable Checkpoint told;
  private boolean faulty;
  private long retried;
  private volatile @Nullable Thread thread;
  private volatile boolean running;

  @Autowired
  IndexFollower(
      Documents documents, Addresses addresses, SearchIndexes indexes, ActiveIndex active) {
    this(documents, addresses, indexes, active, Pace.USUAL);
  }

  IndexFollower(
      Documents documents,
      Addresses addresses,
      SearchIndexes indexes,
      ActiveIndex active,
      Pace pace) {
    this.documents = documents;
    this.addresses = addresses;
    this.indexes = indexes;
    this.active = active;
    this.pace = pace;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(PassagesReplaced event) {
    wake.release();
  }

  @Override
  public void start() {
    running = true;
    attempt(this::opened);
    thread = Thread.ofPlatform().name("guiku-index").daemon().start(this::run);
  }

  /** Never interrupts the thread: an interrupted write would cost the whole writer. */
  @Override
  public void stop() {
    running = false;
    wake.release();
    Thread stopping = thread;
    if (stopping != null) {
      joinUninterruptibly(stopping);
    }
    active.replaceBy(null);
    feed = null;
    told = null;
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

  /**
   * Builds a new index while the present one serves, then lets it take its place.
   *
   * @throws Refused 409 REBUILD_RUNNING while another is being built
   */
  void rebuild(Consumer<RebuildProgress> progress) throws IOException {
    if (!rebuilding.compareAndSet(false, true)) {
      throw new Refused(409, "REBUILD_RUNNING");
    }
    try {
      active.answer(SearchIndex::checkpoint); // there is one beside which to build
      rebuildBeside(progress);
    } finally {
      rebuilding.set(false);
    }
  }

  private void rebuildBeside(Consumer<RebuildProgress> progress) throws IOException {
    SearchIndex next = indexes.create();
    boolean whole = false;
    try {
      Feed fresh = new Feed(documents, addresses, next);
      while (fresh.take(AT_ONCE)) {
        progress.accept(new RebuildProgress(fresh.reached(), documents.lastChange()));
      }
      takePlaceOfTheOld(fresh);
      whole = true;
    } finally {
      if (!whole) {
        next.close();
      }
    }
    wake.release();
  }

  private void takePlaceOfTheOld(Feed fresh) throws IOException {
    writing.lock();
    try {
      boolean more = true;
      while (more) {
        more = fresh.take(AT_ONCE);
      }
      fresh.commit();
      use(fresh);
    } finally {
      writing.unlock();
    }
  }

  private void run() {
    while (running) {
      attempt(this::follow).ifPresent(this::pause);
    }
  }

  /** A part of its work; answers how long to pause after it, empty for not at all. */
  private interface Work {
    Optional<Duration> run() throws IOException;
  }

  private Optional<Duration> attempt(Work work) {
    writing.lock();
    try {
      Optional<Duration> pause = work.run();
      faulty = false;
      return pause;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      goBack(e);
      return Optional.of(pace.rest());
    } finally {
      writing.unlock();
    }
  }

  private Optional<Duration> opened() throws IOException {
    if (feed == null) {
      use(open());
    }
    return Optional.empty();
  }

  private Optional<Duration> follow() throws IOException {
    Feed following = feed;
    if (following == null) {
      return opened();
    }
    tell(following);
    if (!gather(following)) {
      return Optional.of(pace.poll());
    }
    following.commit();
    tell(following);
    return Optional.empty();
  }

  private Feed open() throws IOException {
    long last = documents.lastChange();
    SearchIndex index = indexes.open().orElse(null);
    if (index != null && index.checkpoint().change() > last) {
      log.warn("The index knows changes that the documents do not know and is built anew");
      index.close();
      index = null;
    }
    if (index == null) {
      index = indexes.create();
      log.info("A new index is built from the documents");
    }
    return new Feed(documents, addresses, index);
  }

  private void use(Feed next) {
    feed = next;
    retried = 0;
    active.replaceBy(next.index());
    indexes.keepOnly(next.index());
  }

  /** Takes what is there and what soon follows; false when there was nothing. */
  private boolean gather(Feed feed) throws IOException {
    boolean any = feed.take(AT_ONCE) || retry(feed);
    long end = System.nanoTime() + pace.linger().toNanos();
    while (any && running && System.nanoTime() < end) {
      if (!feed.take(AT_ONCE)) {
        pause(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
      }
    }
    return any;
  }

  private boolean retry(Feed feed) throws IOException {
    long now = System.nanoTime();
    if (retried != 0 && now - retried < pace.again().toNanos()) {
      return false;
    }
    retried = now;
    return feed.retry();
  }

  private void tell(Feed feed) {
    Checkpoint reached = feed.index().checkpoint();
    if (!reached.equals(told)) {
      documents.indexed(reached.change(), reached.lacking());
      told = reached;
    }
  }

  private void goBack(Throwable fault) {
    if (!faulty) {
      log.error("The index cannot follow the documents now and goes on trying", fault);
      faulty = true;
    }
    Feed failed = feed;
    if (failed == null) {
      return;
    }
    try {
      failed.index().rollback();
    } catch (IOException | RuntimeException e) {
      log.debug("The index cannot be written yet", e);
    }
    feed = new Feed(documents, addresses, failed.index());
  }

  private void pause(Duration most) {
    try {
      if (wake.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
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
