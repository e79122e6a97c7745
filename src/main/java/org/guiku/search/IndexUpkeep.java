package org.guiku.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.guiku.access.Refused;
import org.guiku.documents.Documents;
import org.guiku.search.background.BackgroundThread;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.engine.SearchIndexes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the index or builds it anew, and brings changes into it commit by commit. Whatever goes
 * wrong, a full disk above all, it goes back to the last commit; until the next that one answers.
 */
final class IndexUpkeep {

  private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);

  /** Few, as a first change should not wait long for its commit. */
  private static final int AT_ONCE = 10;

  private final Documents documents;
  private final IndexEntries entries;
  private final SearchIndexes indexes;
  private final ActiveIndex active;
  private final IndexStanding standing;
  private final Pace pace;
  private final BackgroundThread thread;

  /** Held by whoever writes the index that answers; fair, so that a rebuild comes in under load. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private final AtomicBoolean rebuilding = new AtomicBoolean();
  private @Nullable Feed feed;
  private @Nullable Checkpoint told;
  private volatile boolean expunging;
  private boolean faulty;
  private long retried;

  IndexUpkeep(
      Documents documents,
      IndexEntries entries,
      SearchIndexes indexes,
      ActiveIndex active,
      IndexStanding standing,
      Pace pace,
      BackgroundThread thread) {
    this.documents = documents;
    this.entries = entries;
    this.indexes = indexes;
    this.active = active;
    this.standing = standing;
    this.pace = pace;
    this.thread = thread;
  }

  /** Has what was removed leave the files of the index, too, as soon as it is followed again. */
  void expunge() {
    expunging = true;
  }

  /** Opens the index where it is not open, as well as it can now. */
  void open() {
    attempt(this::opened);
  }

  /** Takes one commit's worth of changes in; answers how long to pause then, empty for not. */
  Optional<Duration> step() {
    return attempt(this::follow);
  }

  void close() {
    standing.closed();
    active.replaceBy(null);
    feed = null;
    told = null;
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
      Feed fresh = new Feed(documents, entries, next);
      while (fresh.take(AT_ONCE)) {
        RebuildProgress reached = new RebuildProgress(fresh.reached(), documents.lastChange());
        standing.rebuilds((double) reached.reached() / reached.last());
        progress.accept(reached);
      }
      takePlaceOfTheOld(fresh);
      whole = true;
    } finally {
      standing.rebuilds(1);
      if (!whole) {
        giveUp(next);
      }
    }
  }

  private void giveUp(SearchIndex unfinished) throws IOException {
    unfinished.close();
    writing.lock();
    try {
      if (feed != null) {
        indexes.keepOnly(feed.index());
      }
    } finally {
      writing.unlock();
    }
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

  /** A part of the work; answers how long to pause after it, empty for not at all. */
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
      use(feedOfStored());
    }
    return Optional.empty();
  }

  private Optional<Duration> follow() throws IOException {
    Feed following = feed;
    if (following == null) {
      return opened();
    }
    tell(following);
    if (expunging) {
      expunging = false;
      following.index().expunge();
    }
    if (!gather(following) && !following.index().hasExpunged()) {
      return Optional.of(pace.poll());
    }
    following.commit();
    tell(following);
    return Optional.empty();
  }

  private Feed feedOfStored() throws IOException {
    long last = documents.lastChange();
    standing.wants(last);
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
    return new Feed(documents, entries, index);
  }

  private void use(Feed next) {
    feed = next;
    retried = 0;
    active.replaceBy(next.index());
    standing.stands(next.index().checkpoint().change(), documents.lastChange());
    indexes.keepOnly(next.index());
  }

  /** Takes what is there and what soon follows; false when there was nothing. */
  private boolean gather(Feed feed) throws IOException {
    boolean any = feed.take(AT_ONCE) || retry(feed);
    long end = System.nanoTime() + pace.linger().toNanos();
    boolean more = any;
    while (more && System.nanoTime() < end) {
      more = feed.take(AT_ONCE) || followsSoon(feed, end);
    }
    return any;
  }

  /** Whether another change came within a lull, and before the end. */
  private boolean followsSoon(Feed feed, long end) throws IOException {
    long left = Math.max(0, end - System.nanoTime());
    thread.pause(Duration.ofNanos(Math.min(left, pace.lull().toNanos())));
    return feed.take(AT_ONCE);
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
    standing.stands(reached.change(), documents.lastChange());
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
    feed = new Feed(documents, entries, failed.index());
  }
}
