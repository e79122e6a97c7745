package org.guiku.ingestion;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What costs something to know, asked for only so often, however many want it. Where it cannot be
 * known now, that is remembered too, so that nobody waits for it again at once.
 */
final class Remembered<T> {

  private final Supplier<T> source;
  private final Duration age;
  private Optional<T> known = Optional.empty();
  private Optional<Long> asked = Optional.empty();

  Remembered(Duration age, Supplier<T> source) {
    this.age = age;
    this.source = source;
  }

  synchronized Optional<T> get() {
    long now = System.nanoTime();
    if (asked.isEmpty() || now - asked.get() >= age.toNanos()) {
      known = now();
      asked = Optional.of(System.nanoTime());
    }
    return known;
  }

  private Optional<T> now() {
    try {
      return Optional.of(source.get());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
