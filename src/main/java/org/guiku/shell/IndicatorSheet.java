package org.guiku.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.indicators.IndicatorView;
import org.guiku.indicators.IndicatorView.ValueView;
import org.jspecify.annotations.Nullable;

/** Indicators as CSV after RFC 4180, a line each under a line of heads. */
final class IndicatorSheet {

  private static final List<String> VALUE =
      List.of("Year", "", "Relation", "Number", "Upper", "Cumulative");

  /** What a spreadsheet would take for a formula; a negative number is none. */
  private static final String FORMULA = "(?s)[=@\\t\\r].*|[+-](?![\\d.,]+%?$).+";

  private IndicatorSheet() {}

  static String of(List<IndicatorView> indicators) {
    return Stream.concat(Stream.of(heads()), indicators.stream().map(IndicatorSheet::fields))
        .map(fields -> fields.stream().map(IndicatorSheet::quoted).collect(Collectors.joining(",")))
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  private static List<String> heads() {
    List<String> heads = new ArrayList<>(List.of("category", "name", "unit"));
    for (String value : List.of("base", "target", "growth")) {
      VALUE.stream().map(part -> value + part).forEach(heads::add);
    }
    heads.addAll(List.of("nature", "page", "ordinal", "doubts"));
    return heads;
  }

  private static List<String> fields(IndicatorView it) {
    List<String> fields =
        new ArrayList<>(Arrays.asList(text(it.category()), it.name(), text(it.unit())));
    for (ValueView value : Arrays.asList(it.base(), it.target(), it.growth())) {
      fields.addAll(fields(Optional.ofNullable(value)));
    }
    fields.addAll(
        List.of(
            text(it.nature()),
            text(it.page()),
            text(it.ordinal()),
            String.join("; ", it.doubts())));
    return fields;
  }

  private static List<String> fields(Optional<ValueView> value) {
    return Stream.<Function<ValueView, @Nullable Object>>of(
            ValueView::year,
            ValueView::text,
            ValueView::relation,
            ValueView::number,
            ValueView::upper,
            ValueView::cumulative)
        .map(part -> value.map(it -> text(part.apply(it))).orElse(""))
        .toList();
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String quoted(String field) {
    String safe = field.matches(FORMULA) ? "'" + field : field;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
