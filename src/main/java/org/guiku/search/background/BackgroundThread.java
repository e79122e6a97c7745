package org.guiku.search.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A thread that works while the program runs, and can be woken from its pauses. It is never
 * interrupted: that would close the file or the database that it writes.
 */
public final class BackgroundThread {

  private final String name;
  private final Semaphore calls = new Semaphore(0);
  private @Nullable Thread thread;
  private volatile boolean running;

  public BackgroundThread(String name) {
    this.name = name;
  }

  /**
   * @param work goes on as long as {@link #isRunning}
   */
  public synchronized void start(Runnable work) {
    running = true;
    thread = Thread.ofPlatform().name(name).daemon().start(work);
  }

  /** Ends its pauses, and waits until its work has come to its end. */
  public synchronized void end() {
    running = false;
    wake();
    if (thread != null) {
      joinUninterruptibly(thread);
    }
  }

  public boolean isRunning() {
    return running;
  }

  /** Ends its pause; where it works now, the next one. */
  public void wake() {
    calls.release();
  }

  /** Lets the work wait to be woken, no longer than that, and not at all once it is to end. */
  public void pause(Duration most) {
    try {
      if (running && calls.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
        calls.drainPermits();
      }
    } catch (InterruptedException e) {
      running = false;
      Thread.currentThread().interrupt();
    }
  }

  private static void joinUninterruptibly(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
