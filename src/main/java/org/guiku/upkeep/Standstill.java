package org.guiku.upkeep;

import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.time.Duration;

/**
 * Moments at which nobody but the asker has a connection in use, and therefore no transaction is
 * under way: who wants a connection waits, who has one is waited for, though not for long.
 */
final class Standstill {

  /** How long others are kept waiting for one that does not give its connection back. */
  private static final Duration LONGEST = Duration.ofMillis(250);

  private static final Duration BETWEEN = Duration.ofMillis(500);

  private static final int TRIES = 240;

  private final HikariPoolMXBean pool;

  /**
   * @param pool of all connections, which can be suspended; the asker has exactly one of them
   */
  Standstill(HikariPoolMXBean pool) {
    this.pool = pool;
  }

  /**
   * Returns with nothing under way; it stays so until {@link #end}.
   *
   * @throws IOException when somebody was at work each of many times
   */
  void begin() throws IOException {
    for (int n = 0; n < TRIES; n++) {
      pool.suspendPool();
      if (isStill()) {
        return;
      }
      end();
      sleep(BETWEEN);
    }
    throw new IOException("for two minutes there was no moment without a transaction");
  }

  void end() {
    pool.resumePool();
  }

  private boolean isStill() throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (pool.getActiveConnections() > 1) {
      if (System.nanoTime() > end) {
        return false;
      }
      sleep(Duration.ofMillis(1));
    }
    return true;
  }

  private static void sleep(Duration time) throws IOException {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for transactions to end", e);
    }
  }
}
