package org.guiku.search.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.jspecify.annotations.Nullable;

/**
 * To what a result is narrowed, and the ways to leave it.
 *
 * @param chips values chosen, each with the way to leave it
 * @param from the first day of issue
 * @param to the last day of issue
 * @param undated leaves both days
 * @param whole leaves everything
 * @param kept what the form that narrows further sends along
 */
record Narrowing(
    List<Chip> chips,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String undated,
    String whole,
    List<ResultLinks.Field> kept) {

  /** Something chosen. */
  record Chip(String label, String link) {

    public Optional<String> language() {
      return Written.language(label);
    }
  }

  static Narrowing of(ResultLinks links, BiFunction<Facet, String, String> labels) {
    Filters filters = links.request().filters();
    Stream<Chip> values =
        Arrays.stream(Facet.values()).flatMap(facet -> chips(facet, links, labels));
    Stream<Chip> plans =
        filters.planCodes().stream().sorted().map(no -> new Chip(no, links.withoutPlan(no)));
    return new Narrowing(
        Stream.concat(values, plans).toList(),
        filters.from().orElse(null),
        filters.to().orElse(null),
        links.undated(),
        links.whole(),
        links.kept());
  }

  private static Stream<Chip> chips(
      Facet facet, ResultLinks links, BiFunction<Facet, String, String> labels) {
    return links.request().filters().of(facet).stream()
        .sorted()
        .map(value -> new Chip(labels.apply(facet, value), links.toggled(facet, value)));
  }

  public boolean isDated() {
    return from != null || to != null;
  }

  /** How many conditions there are. */
  public int count() {
    return chips.size() + (isDated() ? 1 : 0);
  }
}
