package org.guiku.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.guiku.access.BrokenTrail.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can write to the database, but not follow the chain with it, is found out. */
class TamperedTrailTest {

  private static final int LINES = 30;

  private final AuditDatabase database = new AuditDatabase(Clock.systemUTC());
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @BeforeEach
  void fill() {
    AuditAction[] actions = AuditAction.values();
    for (int i = 1; i <= LINES; i++) {
      PersonId id = new PersonId("%012d".formatted(random.nextInt(3)));
      var viewer = new Viewer.Person(id, "person " + id, Optional.empty(), Set.of());
      var detail = AuditDetail.of(AuditDetail.Key.COUNT, i);
      database.audit.record(viewer, actions[random.nextInt(actions.length)], "doc-" + i, detail);
    }
    assertThat(database.trail.verify()).isEmpty();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "happened_at = happened_at + interval '1' hour",
        "happened_at = happened_at + interval '0.001' second",
        "person_id = '000000000009'",
        "person_id = ''",
        "name = name || ' '",
        "action = 'CHECKED-'",
        "subject = 'other'",
        "detail = ''",
        "previous_hash = 'x' || substring(previous_hash from 2)",
        "own_hash = 'xyz' || substring(own_hash from 4)"
      })
  void aChangedLineIsFound(String change) {
    int number = anyLine();
    assertThat(update("update audit_events set " + change + " where event_number = ?", number))
        .isOne();
    assertThat(database.trail.verify()).as("seed " + seed).contains(broken(number, Fault.CHANGED));
  }

  /** A hash made anew for a changed line is not the one that the next line, or the head, holds. */
  @RepeatedTest(5)
  void aLineThatWasWrittenAnewIsFound() {
    int number = anyLine();
    AuditLine forged = forged(database.trail.after(number - 1).getFirst());
    database
        .jdbc
        .sql("update audit_events set name = ?, own_hash = ? where event_number = ?")
        .params(forged.name(), forged.hash(), number)
        .update();
    assertThat(database.trail.verify())
        .as("seed " + seed)
        .contains(broken(Math.min(number + 1, LINES), Fault.UNLINKED));
  }

  @RepeatedTest(5)
  void aRemovedLineIsFound() {
    int number = anyLine();
    update("delete from audit_events where event_number = ?", number);
    assertThat(database.trail.verify()).as("seed " + seed).contains(broken(number, Fault.MISSING));
  }

  /** Also where the later ones move up. */
  @RepeatedTest(5)
  void aRemovedLineIsFoundWhereTheGapIsClosed() {
    int number = 1 + random.nextInt(LINES - 1);
    update("delete from audit_events where event_number = ?", number);
    for (int later = number + 1; later <= LINES; later++) {
      update(
          "update audit_events set event_number = event_number - 1 where event_number = ?", later);
    }
    assertThat(database.trail.verify()).as("seed " + seed).contains(broken(number, Fault.CHANGED));
  }

  @RepeatedTest(5)
  void swappedLinesAreFound() {
    int one = 1 + random.nextInt(LINES - 1);
    int other = one + 1 + random.nextInt(LINES - one);
    renumber(one, 1_000_000);
    renumber(other, one);
    renumber(1_000_000, other);
    assertThat(database.trail.verify()).as("seed " + seed).contains(broken(one, Fault.CHANGED));
  }

  @Test
  void aTrailThatWasCutOffIsFoundByItsHead() {
    update("delete from audit_events where event_number > ?", 20);
    assertThat(database.trail.verify()).contains(broken(21, Fault.MISSING));
  }

  @Test
  void linesBeyondTheHeadAreFound() {
    AuditLine twentieth = database.trail.after(19).getFirst();
    database
        .jdbc
        .sql("update audit_head set last_number = 20, last_hash = ?")
        .param(twentieth.hash())
        .update();
    assertThat(database.trail.verify()).contains(broken(21, Fault.SURPLUS));
  }

  @Test
  void aHeadOfAnotherTrailIsFound() {
    database.jdbc.sql("update audit_head set last_hash = ?").param("0".repeat(64)).update();
    assertThat(database.trail.verify()).contains(broken(LINES, Fault.UNLINKED));
  }

  /** What no chain can tell by itself: only a head noted down elsewhere does. */
  @Test
  void aTrailThatWasCutOffTogetherWithItsHeadIsFoundByAHeadNotedElsewhere() {
    AuditHead noted = database.trail.head();
    AuditLine twentieth = database.trail.after(19).getFirst();
    update("delete from audit_events where event_number > ?", 20);
    database
        .jdbc
        .sql("update audit_head set last_number = 20, last_hash = ?")
        .param(twentieth.hash())
        .update();

    assertThat(database.trail.verify()).isEmpty();
    assertThat(database.trail.after(noted.number() - 1)).isEmpty();
  }

  private int anyLine() {
    return 1 + random.nextInt(LINES);
  }

  private static AuditLine forged(AuditLine line) {
    return new AuditLine(
            line.number(),
            line.at(),
            line.person(),
            "nobody",
            line.action(),
            line.subject(),
            line.detail(),
            line.previous(),
            "")
        .sealed();
  }

  private void renumber(int from, int to) {
    database
        .jdbc
        .sql("update audit_events set event_number = ? where event_number = ?")
        .params(List.of(to, from))
        .update();
  }

  private int update(String sql, int number) {
    return database.jdbc.sql(sql).param(number).update();
  }

  private static BrokenTrail broken(long number, Fault fault) {
    return new BrokenTrail(number, fault);
  }
}
