package org.guiku.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.indicators.reading.Doubt;
import org.guiku.indicators.reading.Indicator;
import org.guiku.indicators.reading.IndicatorValue;
import org.jspecify.annotations.Nullable;

/** An indicator as the outer contract shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorView(
    @Nullable String category,
    String name,
    @Nullable String unit,
    @Nullable ValueView base,
    ValueView target,
    @Nullable ValueView growth,
    @JsonInclude(JsonInclude.Include.ALWAYS) Indicator.@Nullable Nature nature,
    @Nullable Integer page,
    int ordinal,
    List<String> doubts) {

  /** The value of one cell. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ValueView(
      @Nullable Integer year,
      String text,
      IndicatorValue.Relation relation,
      @Nullable BigDecimal number,
      @Nullable BigDecimal upper,
      boolean cumulative) {

    static ValueView of(IndicatorValue value) {
      return new ValueView(
          orNull(value.year()),
          value.text(),
          value.relation(),
          value.number().orElse(null),
          value.upper().orElse(null),
          value.cumulative());
    }

    private static @Nullable ValueView of(Optional<IndicatorValue> value) {
      return value.map(ValueView::of).orElse(null);
    }
  }

  public static IndicatorView of(Indicator indicator) {
    return new IndicatorView(
        indicator.category().orElse(null),
        indicator.name(),
        indicator.unit().orElse(null),
        ValueView.of(indicator.base()),
        ValueView.of(indicator.target()),
        ValueView.of(indicator.growth()),
        indicator.nature().orElse(null),
        orNull(indicator.page()),
        indicator.ordinal(),
        indicator.doubts().stream().map(Doubt::toString).toList());
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
