package org.guiku.search;

import java.time.Duration;

/**
 * How the index is kept up.
 *
 * @param linger how long a first change waits at most for others to share its commit
 * @param lull after so long without another it waits no more
 * @param poll how often it looks for changes that no event told of
 * @param rest how long it rests after a fault
 * @param again how often it tries the documents it could not take
 */
record Pace(Duration linger, Duration lull, Duration poll, Duration rest, Duration again) {

  static final Pace USUAL =
      new Pace(
          Duration.ofMillis(900),
          Duration.ofMillis(150),
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofMinutes(1));
}
