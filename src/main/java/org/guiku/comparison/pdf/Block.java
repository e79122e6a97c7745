package org.guiku.comparison.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A paragraph on its way to paper.
 *
 * @param entry in the list of contents; empty where it has none
 */
record Block(Setting setting, Margin margin, List<Span> spans, Optional<Entry> entry) {

  /** What stands left of it. */
  enum Margin {
    EMPTY,
    BAR
  }

  /** Words of one style. */
  record Span(String text, Style style) {}

  /**
   * A line of the list of contents.
   *
   * @param level from 1
   */
  record Entry(int level, String title) {}

  Block {
    spans = List.copyOf(spans);
  }

  static Block of(Setting setting, Span... spans) {
    return new Block(setting, Margin.EMPTY, List.of(spans), Optional.empty());
  }

  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** With other letters. */
  Block lettered(UnaryOperator<String> letters) {
    return new Block(
        setting,
        margin,
        spans.stream().map(it -> new Span(letters.apply(it.text()), it.style())).toList(),
        entry);
  }
}
