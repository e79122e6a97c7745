package org.guiku.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.guiku.indicators.reading.IndicatorChange;
import org.jspecify.annotations.Nullable;

/** An indicator that another draft has otherwise, as the outer contract shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorChangeView(
    List<IndicatorChange.Kind> kinds,
    @Nullable IndicatorView before,
    @Nullable IndicatorView after) {

  public static IndicatorChangeView of(IndicatorChange change) {
    return new IndicatorChangeView(
        change.kinds().stream().sorted().toList(),
        change.before().map(IndicatorView::of).orElse(null),
        change.after().map(IndicatorView::of).orElse(null));
  }
}
