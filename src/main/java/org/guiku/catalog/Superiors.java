package org.guiku.catalog;

import java.util.Optional;

/** The plans that may stand above one that somebody speaks of. */
interface Superiors {

  /**
   * @param name an id or a code
   */
  Optional<Superior.Above> named(String name);

  /** Whether a plan is the one itself, or stands below it. */
  boolean isBelow(PlanId plan);
}
