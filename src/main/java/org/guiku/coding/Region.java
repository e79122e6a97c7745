package org.guiku.coding;

import java.util.List;
import java.util.OptionalInt;

/**
 * One life of an administrative division, county or above: a code may be given up and later stand
 * for another.
 *
 * @param code six digits of GB/T 2260
 * @param from the first year in which it holds
 * @param until the year from which it no longer holds; empty while it does
 * @param successions to whom its area went, whole or in part, and when
 */
public record Region(
    String code,
    String name,
    Level level,
    int from,
    OptionalInt until,
    List<Succession> successions) {

  /** How high a region stands. */
  public enum Level {
    PROVINCIAL,
    MUNICIPAL,
    COUNTY
  }

  /**
   * A region's area, or a part of it, became another's.
   *
   * @param code the one that took it over
   * @param year from which it did
   */
  public record Succession(String code, int year) {}

  public Region {
    successions = List.copyOf(successions);
  }

  /** A year counts whole: a region that ended in the course of it does not hold in it. */
  public boolean holdsIn(int year) {
    return from <= year && (until.isEmpty() || year < until.getAsInt());
  }
}
