package org.guiku.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How long somebody who guesses is kept waiting. */
class SignInSettingsTest {

  private final SignInSettings settings =
      new SignInSettings(
          5,
          Duration.ofMinutes(1),
          Duration.ofHours(1),
          3,
          Duration.ofMinutes(10),
          2,
          Duration.ofDays(3),
          Duration.ofHours(12));

  @Test
  void eachFurtherFailureDoublesTheWaitUntilItIsLongEnough() {
    assertThat(settings.lockAfter(4)).isZero();
    assertThat(settings.lockAfter(5)).hasMinutes(1);
    assertThat(settings.lockAfter(6)).hasMinutes(2);
    assertThat(settings.lockAfter(10)).hasMinutes(32);
    assertThat(settings.lockAfter(11)).hasHours(1);
    assertThat(settings.lockAfter(1_000_000)).hasHours(1);
  }

  @Test
  void anAddressThatFailsTooOftenIsNotListenedToForAWhile() {
    Instant now = Instant.parse("2026-11-24T12:00:00Z");
    AddressLimit limit = new AddressLimit(settings, Clock.fixed(now, ZoneOffset.UTC));
    for (int i = 0; i < 3; i++) {
      assertThat(limit.listensTo("192.0.2.7")).isTrue();
      limit.countFailure("192.0.2.7");
    }
    assertThat(limit.listensTo("192.0.2.7")).isFalse();
    assertThat(limit.listensTo("192.0.2.8")).isTrue();
  }

  @Test
  void addressesOfOneNetworkAreOneInVersionSix() {
    Instant now = Instant.parse("2026-11-24T12:00:00Z");
    AddressLimit limit = new AddressLimit(settings, Clock.fixed(now, ZoneOffset.UTC));
    for (int i = 1; i <= 3; i++) {
      limit.countFailure("2001:db8:0:1::" + i);
    }
    assertThat(limit.listensTo("2001:db8:0:1::ffff")).isFalse();
    assertThat(limit.listensTo("2001:db8:0:2::1")).isTrue();
  }
}
