package org.guiku.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.guiku.access.Refused;
import org.guiku.search.engine.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index that answers searches; another takes its place between two answers. */
@Component
class ActiveIndex {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private @Nullable SearchIndex index;

  /** A question to an index. */
  interface Use<T> {
    T ask(SearchIndex index) throws IOException;
  }

  /**
   * @throws Refused 503 INDEX_STARTING while there is no index
   */
  <T> T answer(Use<T> use) {
    lock.readLock().lock();
    try {
      if (index == null) {
        throw new Refused(503, "INDEX_STARTING");
      }
      return use.ask(index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Lets another index answer from now on, and closes the one that did; null for none. */
  void replaceBy(@Nullable SearchIndex next) {
    SearchIndex before;
    lock.writeLock().lock();
    try {
      before = index;
      index = next;
    } finally {
      lock.writeLock().unlock();
    }
    close(before);
  }

  private static void close(@Nullable SearchIndex index) {
    if (index == null) {
      return;
    }
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
