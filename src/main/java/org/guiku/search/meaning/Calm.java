package org.guiku.search.meaning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Whether there is time for vectors: nothing waits for its text to be read and searched. What waits
 * without moving, for room on the disk for one, or page by page, is not waited for.
 */
final class Calm {

  private static final Duration STANDSTILL = Duration.ofSeconds(10);

  private final LongSupplier waiting;
  private final Clock clock;
  private long before;
  private Instant moved = Instant.MIN;

  Calm(LongSupplier waiting, Clock clock) {
    this.waiting = waiting;
    this.clock = clock;
  }

  /** To be asked again and again, a few times in a second. */
  boolean isNow() {
    long now = waiting.getAsLong();
    if (now != before) {
      before = now;
      moved = clock.instant();
    }
    return now == 0 || clock.instant().isAfter(moved.plus(STANDSTILL));
  }
}
