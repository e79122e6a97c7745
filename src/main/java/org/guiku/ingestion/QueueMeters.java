package org.guiku.ingestion;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentCounts;
import org.guiku.documents.Failure;
import org.springframework.stereotype.Component;

/** What an operator sees of the queue, and of what has come through it. */
@Component
class QueueMeters implements MeterBinder {

  private static final Duration QUEUE_AGE = Duration.ofSeconds(5);
  private static final Duration DOCUMENTS_AGE = Duration.ofSeconds(15);

  private final Remembered<QueueFigures.Look> queue;
  private final Remembered<Map<Document.Status, Long>> documents;
  private final Remembered<Map<Failure.Code, Long>> failures;

  QueueMeters(QueueFigures figures, DocumentCounts counts) {
    this.queue = new Remembered<>(QUEUE_AGE, figures::look);
    this.documents = new Remembered<>(DOCUMENTS_AGE, counts::byStatus);
    this.failures = new Remembered<>(DOCUMENTS_AGE, counts::failures);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("guiku.ingestion.oldest.waiting", queue, QueueMeters::oldestWaiting)
        .description("how long the task has waited whose turn came first")
        .baseUnit("seconds")
        .register(registry);
    for (QueueFigures.State state : QueueFigures.State.values()) {
      number(
              queue,
              look -> look.tasks().getOrDefault(state, 0L),
              "guiku.ingestion.tasks",
              "state",
              state)
          .description("tasks in the queue, each for up to 16 documents")
          .register(registry);
    }
    for (Document.Status status : Document.Status.values()) {
      number(documents, each -> each.getOrDefault(status, 0L), "guiku.documents", "status", status)
          .register(registry);
    }
    for (Failure.Code code : Failure.Code.values()) {
      number(failures, each -> each.getOrDefault(code, 0L), "guiku.documents.failed", "code", code)
          .description("documents that are FAILED now")
          .register(registry);
    }
  }

  private static <T> Gauge.Builder<Remembered<T>> number(
      Remembered<T> source, Function<T, Long> number, String name, String tag, Enum<?> value) {
    return Gauge.builder(name, source, known -> orUnknown(known.get().map(number)))
        .tag(tag, value.name().toLowerCase(Locale.ROOT));
  }

  private static double oldestWaiting(Remembered<QueueFigures.Look> queue) {
    return orUnknown(queue.get().map(look -> look.oldest().toMillis() / 1e3));
  }

  private static double orUnknown(Optional<? extends Number> number) {
    return number.map(Number::doubleValue).orElse(Double.NaN);
  }
}
