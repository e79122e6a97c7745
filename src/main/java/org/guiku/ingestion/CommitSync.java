package org.guiku.ingestion;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Brings what was committed onto the disk. H2 answers a commit before it is there; other databases
 * do not. Callers that wait at the same time share one synchronisation.
 */
@Component
class CommitSync {

  private final JdbcTemplate jdbc;
  private final boolean embedded;
  private final ReentrantLock turn = new ReentrantLock(true);
  private long begun;

  CommitSync(JdbcTemplate jdbc) throws MetaDataAccessException {
    this.jdbc = jdbc;
    this.embedded = isEmbedded(jdbc);
  }

  /** Returns when everything committed before the call is on disk. */
  void await() {
    if (!embedded) {
      return;
    }
    long seen = begunSoFar();
    turn.lock();
    try {
      // One that began after this call holds what the caller committed.
      if (begunSoFar() <= seen) {
        countBegun();
        jdbc.execute("checkpoint sync");
      }
    } finally {
      turn.unlock();
    }
  }

  private synchronized long begunSoFar() {
    return begun;
  }

  private synchronized void countBegun() {
    begun++;
  }

  private static boolean isEmbedded(JdbcTemplate jdbc) throws MetaDataAccessException {
    String name =
        JdbcUtils.extractDatabaseMetaData(
            java.util.Objects.requireNonNull(jdbc.getDataSource()),
            metaData -> metaData.getDatabaseProductName());
    return DatabaseDriver.fromProductName(name) == DatabaseDriver.H2;
  }
}
