package org.guiku.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How long searches take, by their mode and nothing else. */
@Component
class SearchTimes {

  private final MeterRegistry registry;

  SearchTimes(MeterRegistry registry) {
    this.registry = registry;
    Arrays.stream(Mode.values()).forEach(this::timer); // there before the first search
  }

  void took(Mode mode, Duration time) {
    timer(mode).record(time);
  }

  private Timer timer(Mode mode) {
    return Timer.builder("guiku.search")
        .description("from the query to its hits and facets")
        .tag("mode", mode.name().toLowerCase(Locale.ROOT))
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(10))
        .register(registry);
  }
}
