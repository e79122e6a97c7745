package org.guiku.indicators.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands in one cell of a target table.
 *
 * @param year for which it holds, where the table or the plan's period says
 * @param text as it stands
 * @param number the lower one of a range; empty for words
 * @param upper of a range
 * @param cumulative over the years of the plan, not the state in its last
 */
public record IndicatorValue(
    OptionalInt year,
    String text,
    Relation relation,
    Optional<BigDecimal> number,
    Optional<BigDecimal> upper,
    boolean cumulative) {

  /** How a value is bound to its number; more than counts as at least, less than as at most. */
  public enum Relation {
    EQUAL,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    BETWEEN,
    WORDS
  }
}
