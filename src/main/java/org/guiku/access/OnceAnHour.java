package org.guiku.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes down what happens over and over while somebody reads, the first time in each hour of the
 * clock. What was taken down is remembered in memory only: after a restart, or where more happens
 * in an hour than is remembered, a second line is written and none is lost.
 */
@Component
public class OnceAnHour {

  /** Some tens of megabytes at the worst. */
  private static final int MOST = 100_000;

  private static final int TURNS = 64;

  /** What makes two lines the same. */
  private record Happening(
      Viewer viewer, AuditAction action, String subject, List<AuditDetail> details) {}

  private final Audit audit;
  private final Clock clock;
  private final List<Object> turns = IntStream.range(0, TURNS).mapToObj(i -> new Object()).toList();
  private final Set<Happening> known = new HashSet<>();
  private Instant hour = Instant.MIN;

  OnceAnHour(Audit audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * As {@link Audit#record}; outside a transaction the line is there when it returns, whoever wrote
   * it.
   */
  public void record(Viewer viewer, AuditAction action, String subject, AuditDetail... details) {
    Happening happening = new Happening(viewer, action, subject, List.of(details));
    if (isKnown(happening)) {
      return;
    }
    synchronized (turns.get(Math.floorMod(happening.hashCode(), TURNS))) {
      if (!isKnown(happening)) {
        audit.record(viewer, action, subject, details);
        onceCommitted(happening);
      }
    }
  }

  /** A line that is rolled back with the caller's transaction is not remembered. */
  private void onceCommitted(Happening happening) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      remember(happening);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            remember(happening);
          }
        });
  }

  private synchronized boolean isKnown(Happening happening) {
    return ofThisHour().contains(happening);
  }

  private synchronized void remember(Happening happening) {
    ofThisHour().add(happening);
  }

  private Set<Happening> ofThisHour() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
    if (!now.equals(hour) || known.size() >= MOST) {
      known.clear();
      hour = now;
    }
    return known;
  }
}
