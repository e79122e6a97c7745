package org.guiku.indicators.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.indicators.reading.Indicator.Nature;

/**
 * Indicators as the resources of these tests write them: {@code category | name | unit | base |
 * target | growth | nature}, a value as {@code 2025 ≥45累}, {@code 10..15} or {@code “words”}.
 */
final class Shorthand {

  private Shorthand() {}

  static String of(Indicator indicator) {
    return Stream.of(
            indicator.category().orElse(""),
            indicator.name(),
            indicator.unit().orElse(""),
            indicator.base().map(Shorthand::of).orElse(""),
            of(indicator.target()),
            indicator.growth().map(Shorthand::of).orElse(""),
            indicator.nature().map(nature -> nature == Nature.BINDING ? "约" : "预").orElse(""))
        .collect(Collectors.joining(" | "))
        .strip();
  }

  /** A line as written by hand, missing fields at its end added. */
  static String of(String line) {
    String[] fields = line.split("\\|", -1);
    String[] all = new String[7];
    for (int i = 0; i < all.length; i++) {
      all[i] = i < fields.length ? fields[i].strip() : "";
    }
    return String.join(" | ", all).strip();
  }

  static String of(IndicatorValue value) {
    String year = value.year().isPresent() ? value.year().getAsInt() + " " : "";
    String number = value.number().map(BigDecimal::toPlainString).orElse("");
    Optional<String> upper = value.upper().map(BigDecimal::toPlainString);
    String bound =
        switch (value.relation()) {
          case EQUAL -> "=" + number;
          case AT_LEAST -> "≥" + number;
          case AT_MOST -> "≤" + number;
          case ABOUT -> "≈" + number;
          case BETWEEN -> number + ".." + upper.orElseThrow();
          case WORDS -> "“" + value.text() + "”";
        };
    return year + bound + (value.cumulative() ? "累" : "");
  }
}
