package org.guiku.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WeeklyCheckTest {

  private final ChecksInTests said = new ChecksInTests();

  @Test
  void aRepositoryThatWasNeverCheckedIsDue() {
    assertThat(everyWeek().isDue()).isTrue();
  }

  @Test
  void itIsDueAWeekAfterTheLastOneWhoeverAskedForThat() {
    said.were(0, ChecksInTests.NOW.minus(Duration.ofDays(6)));
    assertThat(everyWeek().isDue()).isFalse();
    said.were(0, ChecksInTests.NOW.minus(Duration.ofDays(7)));
    assertThat(everyWeek().isDue()).isTrue();
  }

  @Test
  void whoeverWantsNoneGetsNone() {
    assertThat(every(Duration.ZERO).isDue()).isFalse();
  }

  @Test
  void theLastOneTakesThePlaceOfTheOneBefore() {
    said.were(2, ChecksInTests.NOW.minusSeconds(60));
    said.were(1, ChecksInTests.NOW);
    assertThat(said.checks().latest()).contains(new Checked(ChecksInTests.NOW, 3, 3, 3, 1));
    assertThat(said.checks().latestFindings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.detail()).isEqualTo("the original is not there"));
  }

  @Test
  void ofVeryManyFindingsTheFirstAreKeptAndAllAreCounted() {
    said.were(1500, ChecksInTests.NOW);
    assertThat(said.checks().latest().orElseThrow().findings()).isEqualTo(1500);
    assertThat(said.checks().latestFindings()).hasSize(1000);
  }

  private WeeklyCheck everyWeek() {
    return every(Duration.ofDays(7));
  }

  private WeeklyCheck every(Duration every) {
    return new WeeklyCheck(said.checks(), every, Clock.fixed(ChecksInTests.NOW, ZoneOffset.UTC));
  }
}
