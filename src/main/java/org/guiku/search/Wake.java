package org.guiku.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Ends a pause early when something has happened. */
final class Wake {

  private final Semaphore calls = new Semaphore(0);

  void call() {
    calls.release();
  }

  /** Waits for a call, and no longer than that; a call that came before counts. */
  void pause(Duration most) {
    try {
      if (calls.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
        calls.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
