package org.guiku.coding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in running text with its unit.
 *
 * @param start offset of its first character
 * @param end offset after the last character of number or unit
 * @param text as written, number with unit and nothing else
 * @param amount what the number says, as far as it can be read; of a range the lower end
 * @param upper the upper end of a range
 * @param unit empty where it has none
 * @param bound how the words beside it bind it
 */
public record Figure(
    int start,
    int end,
    String text,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> upper,
    String unit,
    Bound bound) {

  /** What the words beside a number make of it. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    ABOUT
  }

  /** Whether both say the same, however they are written: 30% and 百分之三十. */
  public boolean saysAs(Figure other) {
    return bound == other.bound && hasValueOf(other);
  }

  private boolean hasValueOf(Figure other) {
    if (amount.isEmpty() || other.amount.isEmpty()) {
      return text.equals(other.text);
    }
    return unit.equals(other.unit)
        && amount.get().compareTo(other.amount.get()) == 0
        && upper
            .map(BigDecimal::stripTrailingZeros)
            .equals(other.upper.map(BigDecimal::stripTrailingZeros));
  }
}
