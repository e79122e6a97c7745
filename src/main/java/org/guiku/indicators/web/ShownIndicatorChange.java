package org.guiku.indicators.web;

import java.util.List;
import java.util.Optional;
import org.guiku.indicators.reading.Indicator;
import org.guiku.indicators.reading.IndicatorChange;

/**
 * A changed indicator as its page shows it; an empty side where it is new or dropped.
 *
 * @param kinds names of what changed, for their words in the reader's language
 */
record ShownIndicatorChange(
    String name,
    Optional<ShownIndicator> before,
    Optional<ShownIndicator> after,
    List<IndicatorChange.Kind> kinds) {

  static ShownIndicatorChange of(IndicatorChange change, String left, String right) {
    return new ShownIndicatorChange(
        change.after().or(change::before).map(Indicator::name).orElse(""),
        change.before().map(it -> ShownIndicator.of(it, left)),
        change.after().map(it -> ShownIndicator.of(it, right)),
        change.kinds().stream().sorted().toList());
  }
}
