package org.guiku.faults;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Named points at which a test lets this process end as in a power cut. The system property {@code
 * guiku.fault} says where, as {@code name:n}: the n-th passage of that point halts the virtual
 * machine. Without the property, as everywhere outside of tests, a point is empty.
 */
public final class Faults {

  private static final String FATAL = System.getProperty("guiku.fault", "");
  private static final String POINT = FATAL.substring(0, Math.max(0, FATAL.indexOf(':')));
  private static final AtomicInteger LEFT =
      new AtomicInteger(
          POINT.isEmpty() ? 0 : Integer.parseInt(FATAL.substring(POINT.length() + 1)));

  private Faults() {}

  public static void at(String point) {
    if (POINT.equals(point) && LEFT.decrementAndGet() == 0) {
      Runtime.getRuntime().halt(137);
    }
  }
}
