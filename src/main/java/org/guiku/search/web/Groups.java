package org.guiku.search.web;

import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.coding.Level;
import org.guiku.coding.Period;
import org.guiku.search.Facet;
import org.guiku.search.FacetCount;

/** Arranges the values of each facet as people look for them. */
final class Groups {

  /** Values of one facet on a page; a library may have thousands of issuers. */
  static final int MOST = 200;

  private final ResultLinks links;
  private final BiFunction<Facet, String, String> labels;

  Groups(ResultLinks links, BiFunction<Facet, String, String> labels) {
    this.links = links;
    this.labels = labels;
  }

  /** Those that have a value. */
  List<Group> of(Map<Facet, List<FacetCount>> counts) {
    return Arrays.stream(Facet.values())
        .map(facet -> group(facet, counts.getOrDefault(facet, List.of())))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private Group group(Facet facet, List<FacetCount> counts) {
    List<FacetCount> offered = offered(facet, counts);
    List<Choice> choices =
        switch (facet) {
          case PERIOD ->
              sorted(offered, byNumber().reversed()).map(c -> period(c, offered)).toList();
          case LEVEL -> sorted(offered, byRank()).map(count -> choice(facet, count)).toList();
          case REGION -> new RegionTree(offered, count -> choice(facet, count)).choices();
          case KIND, CATEGORY, MANAGEMENT_CLASS, ISSUER, SUBJECT ->
              offered.stream().map(count -> choice(facet, count)).toList();
        };
    return new Group(facet, choices, Math.max(0, counts.size() - offered.size()));
  }

  /** The most frequent, and what is chosen, even where nothing has it, so that it can be left. */
  private List<FacetCount> offered(Facet facet, List<FacetCount> counts) {
    Set<String> chosen = new HashSet<>(links.request().filters().of(facet));
    counts.stream().limit(MOST).map(FacetCount::value).forEach(chosen::remove);
    Stream<FacetCount> rarer =
        counts.stream().skip(MOST).filter(count -> chosen.remove(count.value()));
    return Stream.of(
            counts.stream().limit(MOST),
            rarer.toList().stream(),
            chosen.stream().sorted().map(value -> new FacetCount(value, 0)))
        .flatMap(counted -> counted)
        .toList();
  }

  private Choice choice(Facet facet, FacetCount count) {
    return Choice.of(
        facet,
        count.value(),
        labels.apply(facet, count.value()),
        count.count(),
        links.request().filters().of(facet).contains(count.value()));
  }

  private Choice period(FacetCount count, List<FacetCount> all) {
    Choice choice = choice(Facet.PERIOD, count);
    return new Choice(
        choice.facet(),
        choice.value(),
        choice.label(),
        choice.count(),
        choice.chosen(),
        List.of(),
        years(count.value()),
        choice.chosen() || all.size() == 1);
  }

  /** Years of issue; nobody counted what is in them. */
  private List<Way> years(String period) {
    int first = Period.firstYear(Integer.parseInt(period));
    return IntStream.range(first, first + 5)
        .mapToObj(Year::of)
        .map(year -> new Way(year.toString(), links.isIssuedIn(year), links.issuedIn(year, period)))
        .toList();
  }

  private static Stream<FacetCount> sorted(
      List<FacetCount> counts, Comparator<FacetCount> comparator) {
    return counts.stream().sorted(comparator);
  }

  private static Comparator<FacetCount> byNumber() {
    return Comparator.comparingInt(count -> Integer.parseInt(count.value()));
  }

  private static Comparator<FacetCount> byRank() {
    return Comparator.comparing(count -> Level.valueOf(count.value()));
  }
}
