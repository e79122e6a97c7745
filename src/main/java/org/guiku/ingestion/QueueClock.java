package org.guiku.ingestion;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The time of the queue: the machine's as it was at the start, running on evenly from there. Where
 * the machine's clock jumps, no task waits for an hour that has been, and none counts as dead.
 */
@Component
class QueueClock {

  private final Instant start;
  private final long started = System.nanoTime();

  QueueClock(Clock clock) {
    this.start = clock.instant();
  }

  Instant now() {
    return start.plusNanos(System.nanoTime() - started);
  }
}
