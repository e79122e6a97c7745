package org.guiku.access;

import java.util.Collections;
import java.util.Set;

/**
 * The documents that exist for somebody: all, or those that are open to one of the circles they
 * stand in.
 *
 * @param circles of no account where it is whole
 */
public record Reach(boolean isWhole, Set<Circle> circles) {

  public static final Reach WHOLE = new Reach(true, Set.of());

  public Reach {
    circles = Set.copyOf(circles);
  }

  public static Reach of(Set<Circle> circles) {
    return new Reach(false, circles);
  }

  /** Whether it includes what is open to these circles. */
  public boolean includes(Set<Circle> open) {
    return isWhole || !Collections.disjoint(circles, open);
  }
}
