package org.guiku.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Named points at which a test lets this process end as in a power cut. The system property {@code
 * guiku.faults} names a file; while that holds {@code name:n}, the n-th passage of that point from
 * then on halts the virtual machine. Without the property, as everywhere outside of tests, a point
 * is empty.
 */
public final class Faults {

  private static final Optional<Path> ORDER =
      Optional.ofNullable(System.getProperty("guiku.faults")).map(Path::of);

  private static final AtomicInteger PASSED = new AtomicInteger();

  private Faults() {}

  public static void at(String point) {
    if (ORDER.isPresent() && isFatal(point, ORDER.get())) {
      Runtime.getRuntime().halt(137);
    }
  }

  /**
   * The machine's clock. A test lets it jump: the system property {@code guiku.faults.clock} names
   * a file that holds by how much it is off, {@code PT-1H} for an hour behind.
   */
  public static Clock clock() {
    return Optional.ofNullable(System.getProperty("guiku.faults.clock"))
        .map(Path::of)
        .<Clock>map(JumpingClock::new)
        .orElseGet(Clock::systemUTC);
  }

  private static boolean isFatal(String point, Path order) {
    try {
      String[] ordered = Files.exists(order) ? Files.readString(order).split(":") : new String[0];
      return ordered.length == 2
          && ordered[0].equals(point)
          && PASSED.incrementAndGet() == Integer.parseInt(ordered[1]);
    } catch (IOException e) {
      return false;
    }
  }
}
