package org.guiku.indicators.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.indicators.reading.IndicatorValue.Relation;

/**
 * What one cell says by itself; its row, its column and the notes below the table say the rest.
 *
 * @param cumulative said in words (累计)
 * @param brackets around the number
 * @param unit beside the number
 * @param change the number is a difference (下降15%), not a state
 * @param sure false where figures were left over that could not be read
 * @param year named in the cell
 * @param marks of footnotes after it
 */
record CellValue(
    String text,
    Relation relation,
    Optional<BigDecimal> number,
    Optional<BigDecimal> upper,
    boolean cumulative,
    Brackets brackets,
    Optional<String> unit,
    boolean change,
    boolean sure,
    OptionalInt year,
    String marks) {

  /** Brackets that may have a meaning told in a note. */
  enum Brackets {
    NONE,
    /** 〔〕, [], 【】: cumulative by custom. */
    SQUARE,
    /** （）: only a note gives them a meaning. */
    ROUND
  }

  CellValue doubtful(String whole) {
    return new CellValue(
        whole, relation, number, upper, cumulative, brackets, unit, change, false, year, marks);
  }

  IndicatorValue in(OptionalInt columnYear, boolean isCumulative) {
    return new IndicatorValue(
        year.isPresent() ? year : columnYear, text, relation, number, upper, isCumulative);
  }
}
