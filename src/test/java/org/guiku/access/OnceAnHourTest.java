package org.guiku.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnceAnHourTest {

  private static final String DOCUMENT = "0123456789abcdef";

  private final SetClock clock = new SetClock();
  private final AuditDatabase database = new AuditDatabase(clock);
  private final OnceAnHour hourly = new OnceAnHour(database.audit, clock);

  /** It is as late as the test says. */
  private static final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T04:59:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsSeenPageByPageIsOneLine() {
    view("li", DOCUMENT);
    view("li", DOCUMENT);
    assertThat(lines()).isEqualTo(1);
  }

  @Test
  void anotherPersonAndAnotherDocumentAreLinesOfTheirOwn() {
    view("li", DOCUMENT);
    view("wang", DOCUMENT);
    view("li", "0123456789abcdeg");
    assertThat(lines()).isEqualTo(3);
  }

  @Test
  void theNextHourHasALineOfItsOwn() {
    view("li", DOCUMENT);
    clock.now = clock.now.plus(Duration.ofMinutes(2));
    view("li", DOCUMENT);
    view("li", DOCUMENT);
    assertThat(lines()).isEqualTo(2);
  }

  @Test
  void manyRequestsOfOnePageAreOneLineThatIsThereForEachOfThem() throws Exception {
    List<Callable<Long>> requests =
        IntStream.range(0, 16)
            .<Callable<Long>>mapToObj(
                i ->
                    () -> {
                      view("li", DOCUMENT);
                      return lines();
                    })
            .toList();
    try (var executor = Executors.newFixedThreadPool(16)) {
      for (var seen : executor.invokeAll(requests)) {
        assertThat(seen.get()).isEqualTo(1);
      }
    }
  }

  @Test
  void aLineThatWasRolledBackIsWrittenTheNextTime() {
    database.transaction.executeWithoutResult(
        status -> {
          view("li", DOCUMENT);
          status.setRollbackOnly();
        });
    assertThat(lines()).isZero();
    view("li", DOCUMENT);
    assertThat(lines()).isEqualTo(1);
  }

  @Test
  void whatCouldNotBeWrittenIsTriedTheNextTime() {
    AtomicInteger tries = new AtomicInteger();
    OnceAnHour failing =
        new OnceAnHour(
            (viewer, action, subject, details) -> {
              if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("no room");
              }
            },
            clock);
    try {
      failing.record(person("li"), AuditAction.VIEWED, DOCUMENT);
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("no room");
    }
    failing.record(person("li"), AuditAction.VIEWED, DOCUMENT);
    failing.record(person("li"), AuditAction.VIEWED, DOCUMENT);
    assertThat(tries).hasValue(2);
  }

  @Test
  void whatItRemembersIsBounded() {
    AtomicInteger written = new AtomicInteger();
    OnceAnHour counting =
        new OnceAnHour((viewer, action, subject, details) -> written.incrementAndGet(), clock);
    Viewer li = person("li");
    for (int i = 0; i < 100_000; i++) {
      counting.record(li, AuditAction.VIEWED, "doc-" + i);
    }
    counting.record(li, AuditAction.VIEWED, "doc-0");
    assertThat(written).as("forgotten, and so written twice").hasValue(100_001);
  }

  private void view(String name, String document) {
    hourly.record(person(name), AuditAction.VIEWED, document);
  }

  private static Viewer person(String name) {
    return new Viewer.Person(new PersonId("0123456789ab"), name, Optional.empty(), Set.of());
  }

  private long lines() {
    return database.trail.head().number();
  }
}
