package org.guiku.indicators.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Period;

/**
 * The years for which a plan holds, as far as they can be told; both are there or neither.
 *
 * @param start its first year
 * @param end its last
 */
record PlanYears(OptionalInt start, OptionalInt end) {

  static final PlanYears UNKNOWN = new PlanYears(OptionalInt.empty(), OptionalInt.empty());

  private static final Pattern SPAN =
      Pattern.compile("((?:19|20)\\d\\d) ?年? ?[-‐‑–—―－─~～至到]{1,2} ?((?:19|20)\\d\\d)");

  /** The years in the title before the period: a spatial plan holds for fifteen. */
  static PlanYears of(String title, List<String> passages) {
    Matcher span = SPAN.matcher(title);
    if (span.find()) {
      return between(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
    }
    OptionalInt period = Period.of(title, passages);
    return period.isPresent() ? ofPeriod(period.getAsInt()) : UNKNOWN;
  }

  /** Five years; the sixth plan began in 1981. */
  static PlanYears ofPeriod(int number) {
    return between(1951 + 5 * number, 1955 + 5 * number);
  }

  /** Whether a state of that year is one to be reached. */
  boolean covers(int year) {
    return start.isPresent() && year >= start.getAsInt();
  }

  private static PlanYears between(int first, int last) {
    return first < last ? new PlanYears(OptionalInt.of(first), OptionalInt.of(last)) : UNKNOWN;
  }
}
