package org.guiku.search.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.search.FacetCount;

/**
 * Regions under those in which they lie, as their codes say: two digits for the province, two for
 * the municipality, two for the county. A region whose upper one is not counted stands on top.
 */
final class RegionTree {

  private static final String TOP = "";

  private final Map<String, List<FacetCount>> below;
  private final Function<FacetCount, Choice> choices;
  private final boolean small;

  RegionTree(List<FacetCount> counts, Function<FacetCount, Choice> choices) {
    Set<String> codes = counts.stream().map(FacetCount::value).collect(Collectors.toSet());
    this.below = counts.stream().collect(Collectors.groupingBy(c -> above(c.value(), codes)));
    this.choices = choices;
    this.small = counts.size() <= Group.FIRST;
  }

  List<Choice> choices() {
    return under(TOP, TOP);
  }

  private List<Choice> under(String code, String label) {
    return below.getOrDefault(code, List.of()).stream()
        .map(count -> branch(choices.apply(count), label))
        .toList();
  }

  /** Called by its own name only: the label of a region begins with that of the one above. */
  private Choice branch(Choice choice, String above) {
    List<Choice> lower = under(choice.value(), choice.label());
    String label = choice.label();
    return new Choice(
        choice.facet(),
        choice.value(),
        label.startsWith(above) ? label.substring(above.length()) : label,
        choice.count(),
        choice.chosen(),
        lower,
        List.of(),
        !lower.isEmpty() && (small || lower.stream().anyMatch(Choice::holdsChosen)));
  }

  private static String above(String code, Set<String> codes) {
    return Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
        .filter(upper -> !upper.equals(code) && codes.contains(upper))
        .findFirst()
        .orElse(TOP);
  }
}
