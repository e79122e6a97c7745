package org.guiku.upkeep;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks by itself, so that a file that decays is known while a backup still has it. When it was
 * last done stands in the database: a server that was off makes up for it.
 */
@Component
class WeeklyCheck {

  private static final Logger LOG = LoggerFactory.getLogger(WeeklyCheck.class);

  private final Checks checks;
  private final Duration every;
  private final Clock clock;
  private @Nullable Thread checking;
  private volatile boolean ending;

  /**
   * @param every zero for never
   */
  WeeklyCheck(Checks checks, @Value("${guiku.check-every:7d}") Duration every, Clock clock) {
    this.checks = checks;
    this.every = every;
    this.clock = clock;
  }

  /** In a thread of its own, as reading every file would hold up what else is due. */
  @Scheduled(initialDelayString = "${guiku.check-first:PT10M}", fixedDelayString = "PT10M")
  synchronized void checkWhenDue() {
    if (isDue() && (checking == null || !checking.isAlive())) {
      checking =
          Thread.ofPlatform()
              .daemon()
              .name("check")
              .priority(Thread.MIN_PRIORITY)
              .start(this::check);
    }
  }

  boolean isDue() {
    Instant latest = checks.latest().map(Checked::checkedAt).orElse(Instant.EPOCH);
    return !every.isZero() && !clock.instant().isBefore(latest.plus(every));
  }

  /** Not interrupted, which would close the database under all others. */
  @PreDestroy
  void end() {
    ending = true;
  }

  private void check() {
    try {
      checks.run();
    } catch (IOException | RuntimeException e) {
      if (!ending) {
        LOG.warn("whether stored files, database and index agree could not be checked", e);
      }
    }
  }
}
