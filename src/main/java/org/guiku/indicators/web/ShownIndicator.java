package org.guiku.indicators.web;

import java.util.List;
import org.guiku.indicators.reading.Doubt;
import org.guiku.indicators.reading.Indicator;
import org.guiku.indicators.reading.IndicatorValue;

/**
 * An indicator as its page shows it; empty texts where the table states nothing.
 *
 * @param nature name of its nature, for its word in the reader's language
 * @param page 0 where the format has none
 * @param link to the row on its page, lit
 */
record ShownIndicator(
    String category,
    String name,
    String unit,
    String base,
    String target,
    String growth,
    String nature,
    int page,
    String link,
    List<Doubt> doubts) {

  static ShownIndicator of(Indicator indicator, String document) {
    return new ShownIndicator(
        indicator.category().orElse(""),
        indicator.name(),
        indicator.unit().orElse(""),
        indicator.base().map(ShownIndicator::dated).orElse(""),
        dated(indicator.target()),
        indicator.growth().map(IndicatorValue::text).orElse(""),
        indicator.nature().map(Enum::name).orElse(""),
        indicator.page().orElse(0),
        link(indicator, document),
        indicator.doubts());
  }

  private static String dated(IndicatorValue value) {
    return value.year().isPresent()
        ? value.text() + "（" + value.year().getAsInt() + "）"
        : value.text();
  }

  private static String link(Indicator indicator, String document) {
    String place = "#p" + indicator.ordinal();
    return indicator.page().isPresent()
        ? "/documents/" + document + "/pages/" + indicator.page().getAsInt() + place
        : "/documents/" + document + "?at=" + indicator.ordinal() + place;
  }
}
