package org.guiku.indicators.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column of a target table.
 *
 * @param at from 0
 * @param head its words, those of all lines of the head
 * @param year that the head names
 * @param unit that the head names
 * @param cumulative whether the head says that its values are sums
 */
record Column(
    int at, Role role, String head, OptionalInt year, Optional<String> unit, boolean cumulative) {

  /** What stands in a column. */
  enum Role {
    NUMBER,
    CATEGORY,
    NAME,
    UNIT,
    BASE,
    TARGET,
    GROWTH,
    NATURE,
    BINDING_MARK,
    ANTICIPATORY_MARK,
    /** A year, which is base or target by the plan's period. */
    STATE,
    OTHER;

    boolean holdsValues() {
      return this == BASE || this == TARGET || this == GROWTH || this == STATE;
    }
  }

  Column as(Role another) {
    return new Column(at, another, head, year, unit, cumulative);
  }

  /** The cell of a row; blank where the row is shorter. */
  String in(List<String> row) {
    return at < row.size() ? row.get(at) : "";
  }
}
