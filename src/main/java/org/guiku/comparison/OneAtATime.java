package org.guiku.comparison;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.guiku.access.Refused;

/** Work that takes so much memory that only one may be done at a moment, in order of asking. */
public final class OneAtATime {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Semaphore place = new Semaphore(1, true);

  /** Has the place until it is closed. */
  @FunctionalInterface
  public interface Turn extends AutoCloseable {

    @Override
    void close();
  }

  /**
   * Waits for one's turn.
   *
   * @throws Refused 503 TOO_BUSY after a minute
   */
  public Turn begin() throws IOException {
    try {
      if (!place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refused(503, "TOO_BUSY");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for its turn", e);
    }
    return place::release;
  }
}
