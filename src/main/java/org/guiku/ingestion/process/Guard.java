package org.guiku.ingestion.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Ends a process that takes too long or too much memory, while it is open. */
public final class Guard implements AutoCloseable {

  private enum Breach {
    NONE,
    TIME,
    MEMORY
  }

  private static final Duration LOOK = Duration.ofMillis(250);
  private static final long PAGE_BYTES = 4096;

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("worker-guard").factory());

  private final Process process;
  private final AtomicLong deadlineNanos;
  private final long residentBytes;
  private final AtomicReference<Breach> breach = new AtomicReference<>(Breach.NONE);
  private final Future<?> watch;

  private Guard(Process process, Duration deadline, long residentBytes) {
    this.process = process;
    this.deadlineNanos = new AtomicLong(System.nanoTime() + deadline.toNanos());
    this.residentBytes = residentBytes;
    this.watch =
        CLOCK.scheduleWithFixedDelay(
            this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  static Guard over(Process process, Duration deadline, int residentMegabytes) {
    return new Guard(process, deadline, (long) residentMegabytes << 20);
  }

  /** Gives the process more time. */
  public void extend(Duration more) {
    deadlineNanos.addAndGet(more.toNanos());
  }

  public boolean firedForTime() {
    return breach.get() == Breach.TIME;
  }

  public boolean firedForMemory() {
    return breach.get() == Breach.MEMORY;
  }

  @Override
  public void close() {
    watch.cancel(false);
  }

  private void look() {
    if (System.nanoTime() - deadlineNanos.get() > 0) {
      end(Breach.TIME);
    } else if (residentBytes(process.pid()).orElse(0) > residentBytes) {
      end(Breach.MEMORY);
    }
  }

  private void end(Breach cause) {
    if (breach.compareAndSet(Breach.NONE, cause)) {
      process.destroyForcibly();
    }
  }

  /** As Linux counts it; elsewhere unknown, and the bound of the heap is the only one. */
  private static OptionalLong residentBytes(long pid) {
    try {
      String[] pages = Files.readString(Path.of("/proc", String.valueOf(pid), "statm")).split(" ");
      return OptionalLong.of(Long.parseLong(pages[1]) * PAGE_BYTES);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
