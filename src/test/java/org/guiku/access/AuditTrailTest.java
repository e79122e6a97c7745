package org.guiku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.guiku.access.AuditDetail.Key;
import org.guiku.access.BrokenTrail.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who did what is kept in order and in one with the act. */
class AuditTrailTest {

  private static final Viewer OPERATOR = new Viewer.Operator();
  private static final Viewer LI =
      new Viewer.Person(new PersonId("0123456789ab"), "li", Optional.empty(), Set.of());
  private static final String DOCUMENT = "0123456789abcdef";
  private static final AuditFilter ALL = filter(Optional.empty(), Optional.empty());

  private final AuditDatabase database =
      new AuditDatabase(Clock.fixed(Instant.parse("2026-11-24T04:00:00.12Z"), ZoneOffset.UTC));
  private final Audit audit = database.audit;
  private final AuditTrail trail = database.trail;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void takesDownWhoDidWhatToWhat() {
    audit.record(
        LI,
        AuditAction.VALUES_SET,
        DOCUMENT,
        new AuditDetail(Key.FIELDS, List.of("region", "period")),
        AuditDetail.of(Key.COUNT, 2));

    AuditLine line = trail.list(ALL, 10, 0).getFirst();
    assertThat(line.number()).isEqualTo(1);
    assertThat(line.time()).isEqualTo("2026-11-24T04:00:00.120Z");
    assertThat(line.person()).isEqualTo("0123456789ab");
    assertThat(line.name()).isEqualTo("li");
    assertThat(line.action()).isEqualTo("VALUES_SET");
    assertThat(line.subject()).isEqualTo(DOCUMENT);
    assertThat(line.detail()).isEqualTo("COUNT=2 FIELDS=region,period");
    assertThat(line.previous()).isEqualTo(AuditLine.BEGINNING);
    assertThat(trail.head()).isEqualTo(new AuditHead(1, line.hash()));
  }

  /** The hash was computed by another program, from what the decision says of its form. */
  @Test
  void hashesALineAsTheDecisionSays() {
    AuditLine line =
        new AuditLine(
            7,
            Instant.parse("2026-11-24T04:00:00.12Z"),
            "0123456789ab",
            "李工",
            "VALUES_SET",
            DOCUMENT,
            "FIELDS=region,period",
            AuditLine.BEGINNING,
            "");
    assertThat(line.sealed().hash())
        .isEqualTo("ef39deccfd12253bc845012e4b1de72d55fb584c8eb7b6b0f4743ea2602a2da9");
  }

  @Test
  void listsTheLastFirstAndNarrows() {
    audit.record(OPERATOR, AuditAction.REINDEXED, "");
    audit.record(LI, AuditAction.VIEWED, DOCUMENT);
    audit.record(LI, AuditAction.TRIED_AGAIN, DOCUMENT);

    assertThat(actions(ALL)).containsExactly("TRIED_AGAIN", "VIEWED", "REINDEXED");
    assertThat(trail.list(ALL, 1, 1)).extracting(AuditLine::action).containsExactly("VIEWED");
    assertThat(actions(filter(Optional.of("li"), Optional.empty()))).hasSize(2);
    assertThat(actions(filter(Optional.of("0123456789ab"), Optional.empty()))).hasSize(2);
    assertThat(actions(filter(Optional.of("operator"), Optional.empty())))
        .containsExactly("REINDEXED");
    assertThat(actions(filter(Optional.empty(), Optional.of(AuditAction.VIEWED))))
        .containsExactly("VIEWED");
    assertThat(trail.count(filter(Optional.of("nobody"), Optional.empty()))).isZero();
  }

  @Test
  void narrowsToATimeAndAnObject() {
    audit.record(LI, AuditAction.VIEWED, DOCUMENT);
    Instant now = Instant.parse("2026-11-24T04:00:00.12Z");

    assertThat(trail.count(between(now, now.plusMillis(1)))).isOne();
    assertThat(trail.count(between(now.plusMillis(1), now.plusSeconds(1)))).isZero();
    assertThat(trail.count(between(now.minusSeconds(1), now))).isZero();
    assertThat(trail.count(about(DOCUMENT))).isOne();
    assertThat(trail.count(about("0123456789abcdeg"))).isZero();
  }

  @Test
  void anActThatIsRolledBackLeavesNoLine() {
    audit.record(LI, AuditAction.VIEWED, DOCUMENT);
    database.transaction.executeWithoutResult(
        status -> {
          audit.record(LI, AuditAction.VALUES_SET, DOCUMENT);
          status.setRollbackOnly();
        });
    audit.record(LI, AuditAction.TRIED_AGAIN, DOCUMENT);

    assertThat(actions(ALL)).containsExactly("TRIED_AGAIN", "VIEWED");
    assertThat(trail.verify()).isEmpty();
  }

  @Test
  void anActWhoseLineCannotBeWrittenIsNotDone() {
    database.jdbc.sql("delete from audit_head").update();
    assertThatThrownBy(
            () ->
                database.transaction.executeWithoutResult(
                    status -> {
                      takeChangeNumber();
                      audit.record(LI, AuditAction.VALUES_SET, DOCUMENT);
                    }))
        .isInstanceOf(RuntimeException.class);
    assertThat(changeNumber()).isZero();
  }

  /**
   * Some note first and take a change number then, others the other way round: were the head locked
   * when it is asked for, they would wait for each other.
   */
  @Test
  void manyAtOnceWaitForEachOtherButNeverInACircle() throws Exception {
    int threads = 16;
    int acts = 25;
    List<Callable<Void>> all =
        IntStream.range(0, threads).<Callable<Void>>mapToObj(i -> () -> act(i, acts)).toList();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      for (Future<Void> done : executor.invokeAll(all)) {
        done.get();
      }
    }
    assertThat(trail.head().number()).isEqualTo(threads * acts);
    assertThat(changeNumber()).isEqualTo(threads * acts);
    assertThat(trail.verify()).isEmpty();
  }

  @Test
  void verifiesWhileLinesAreAdded() throws Exception {
    try (var executor = Executors.newSingleThreadExecutor()) {
      Future<Void> acting = executor.submit(() -> act(0, 200));
      while (!acting.isDone()) {
        assertThat(trail.verify()).isEmpty();
      }
      acting.get();
    }
  }

  @Test
  void noWordsOfATextComeIn() {
    for (String text : List.of("森林规划", "forest plan", "plan.pdf", "a=b", "x".repeat(81))) {
      assertThatThrownBy(() -> audit.record(LI, AuditAction.VIEWED, text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining(text);
      assertThatThrownBy(() -> new AuditDetail(Key.FIELDS, List.of(text)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining(text);
    }
    assertThat(trail.count(ALL)).isZero();
  }

  @Test
  void anEmptyTrailIsWhole() {
    assertThat(trail.verify()).isEmpty();
    database.jdbc.sql("update audit_head set last_number = 1").update();
    assertThat(trail.verify()).contains(new BrokenTrail(1, Fault.MISSING));
  }

  private Void act(int order, int acts) {
    for (int i = 0; i < acts; i++) {
      database.transaction.executeWithoutResult(
          status -> {
            if (order % 2 == 0) {
              takeChangeNumber();
            }
            audit.record(LI, AuditAction.VALUES_SET, DOCUMENT);
            if (order % 2 == 1) {
              takeChangeNumber();
            }
          });
    }
    return null;
  }

  private void takeChangeNumber() {
    database.jdbc.sql("update change_counter set last_number = last_number + 1").update();
  }

  private long changeNumber() {
    return database.jdbc.sql("select last_number from change_counter").query(Long.class).single();
  }

  private List<String> actions(AuditFilter filter) {
    List<String> actions = new ArrayList<>();
    trail.list(filter, 100, 0).forEach(line -> actions.add(line.action()));
    assertThat(trail.count(filter)).isEqualTo(actions.size());
    return actions;
  }

  private static AuditFilter filter(Optional<String> person, Optional<AuditAction> action) {
    return new AuditFilter(person, action, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static AuditFilter between(Instant from, Instant until) {
    return new AuditFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(from),
        Optional.of(until));
  }

  private static AuditFilter about(String subject) {
    return new AuditFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(subject),
        Optional.empty(),
        Optional.empty());
  }
}
