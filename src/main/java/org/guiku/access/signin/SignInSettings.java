package org.guiku.access.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in, under {@code guiku.sign-in}.
 *
 * @param failures after so many in a row an account is locked
 * @param lock for how long at first; each further failure doubles it
 * @param longestLock at most; with the defaults somebody who guesses has 30 tries in a day
 * @param failuresOfAddress so many within {@code window}, then an address is not listened to
 * @param window in which failures of an address are counted
 * @param hashings passwords that are looked at at once; each takes 19 MB of heap
 * @param givenPassword for how long a password holds that somebody else chose
 * @param longestSession after which one signs in again, however busy
 */
@ConfigurationProperties("guiku.sign-in")
public record SignInSettings(
    @DefaultValue("5") int failures,
    @DefaultValue("1m") Duration lock,
    @DefaultValue("1h") Duration longestLock,
    @DefaultValue("50") int failuresOfAddress,
    @DefaultValue("10m") Duration window,
    @DefaultValue("2") int hashings,
    @DefaultValue("3d") Duration givenPassword,
    @DefaultValue("12h") Duration longestSession) {

  /**
   * For how long an account is locked.
   *
   * @param failed attempts in a row
   */
  Duration lockAfter(int failed) {
    if (failed < failures) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failed - failures, 20);
    Duration lock = lock().multipliedBy(1L << doublings);
    return lock.compareTo(longestLock) < 0 ? lock : longestLock;
  }
}
