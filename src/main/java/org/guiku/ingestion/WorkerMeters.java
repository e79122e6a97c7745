package org.guiku.ingestion;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import org.guiku.ingestion.worker.ReadingResult;
import org.guiku.ingestion.worker.Workers;

/** What an operator sees of the processes that read or draw. */
final class WorkerMeters implements MeterBinder {

  private final Workers workers;
  private final String task;

  /**
   * @param task of the processes, in a word
   */
  WorkerMeters(Workers workers, String task) {
    this.workers = workers;
    this.task = task;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("guiku.ingestion.workers", workers, Workers::alive)
        .description("processes that run now")
        .tag("task", task)
        .register(registry);
    FunctionCounter.builder("guiku.ingestion.workers.started", workers, Workers::started)
        .description("processes started until now, for whatever reason")
        .tag("task", task)
        .register(registry);
    FunctionCounter.builder("guiku.ingestion.workers.broken", workers, Workers::broken)
        .description("processes that died or were ended under a file")
        .tag("task", task)
        .register(registry);
  }

  /** Counts how long a process had a file, without the waiting for a free one. */
  static void time(MeterRegistry registry, ReadingResult result, Duration taken) {
    Timer.builder("guiku.ingestion.reading")
        .description("how long a process had a file")
        .tag("outcome", outcome(result))
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(10))
        .maximumExpectedValue(Duration.ofMinutes(10))
        .register(registry)
        .record(taken);
  }

  private static String outcome(ReadingResult result) {
    return switch (result) {
      case ReadingResult.Done done -> "read";
      case ReadingResult.Unreadable unreadable ->
          unreadable.failure().code().name().toLowerCase(Locale.ROOT);
    };
  }
}
