package org.guiku.ingestion;

import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.stereotype.Component;

/**
 * Keeps bytes of purged documents from being removed while somebody who brings the same has stored
 * them, and not yet got a row that owns them. Fair, so that a removal comes in under load.
 */
@Component
class Claims {

  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

  /** Storing bytes and giving them an owner. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Removing bytes that nobody owns. */
  interface Removal {
    void run() throws IOException;
  }

  <T> T claiming(Work<T> work) throws IOException {
    lock.readLock().lock();
    try {
      return work.run();
    } finally {
      lock.readLock().unlock();
    }
  }

  void whileNobodyClaims(Removal removal) throws IOException {
    lock.writeLock().lock();
    try {
      removal.run();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
