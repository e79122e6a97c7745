package org.guiku.documents;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.guiku.access.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far searches follow the changes of documents, for those who wait for one. */
@Component
class Followed {

  /** The index takes about a second; one that cannot be written is not waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JdbcClient jdbc;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition further = lock.newCondition();
  private long reached;

  Followed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void reached(long change) {
    lock.lock();
    try {
      reached = change;
      further.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until searches know a document as it is now.
   *
   * @return false where they do not in time, and follow later
   */
  boolean await(DocumentId id) {
    long change =
        jdbc.sql("select change_number from documents where id = ?")
            .param(id.value())
            .query(Long.class)
            .optional()
            .orElse(0L);
    try {
      return await(change);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * As {@link #await}, of a change of who may find a document.
   *
   * @throws Refused 503 INDEX_BEHIND where searches do not follow in time; the change is stored
   */
  void demand(DocumentId id) {
    if (!await(id)) {
      throw new Refused(503, "INDEX_BEHIND");
    }
  }

  private boolean await(long change) throws InterruptedException {
    long left = PATIENCE.toNanos();
    lock.lockInterruptibly();
    try {
      while (reached < change && left > 0) {
        left = further.awaitNanos(left);
      }
      return reached >= change;
    } finally {
      lock.unlock();
    }
  }
}
