package org.guiku.search.saved;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guiku.search.Facet;
import org.guiku.search.Filters;

/** Filters as one text: the names and values that an address has for them. */
public final class FilterText {

  private FilterText() {}

  static String of(Filters filters) {
    return named(filters).entrySet().stream()
        .flatMap(filter -> filter.getValue().stream().map(v -> filter.getKey() + "=" + encoded(v)))
        .collect(Collectors.joining("&"));
  }

  /** Values by the names that they have in the address of a search. */
  public static Map<String, List<String>> named(Filters filters) {
    Map<String, List<String>> named = new TreeMap<>();
    filters.chosen().forEach((facet, values) -> put(named, facet.wording(), values));
    put(named, "planCode", filters.planCodes());
    filters.from().ifPresent(day -> named.put("from", List.of(day.toString())));
    filters.to().ifPresent(day -> named.put("to", List.of(day.toString())));
    return named;
  }

  static Filters read(String text) {
    Map<String, Set<String>> named =
        Arrays.stream(text.split("&"))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    pair -> pair[0],
                    Collectors.mapping(pair -> decoded(pair[1]), Collectors.toSet())));
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Optional.ofNullable(named.get(facet.wording())).ifPresent(v -> chosen.put(facet, v));
    }
    return new Filters(
        chosen, named.getOrDefault("planCode", Set.of()), day(named, "from"), day(named, "to"));
  }

  private static void put(Map<String, List<String>> named, String name, Set<String> values) {
    if (!values.isEmpty()) {
      named.put(name, values.stream().sorted().toList());
    }
  }

  private static Optional<LocalDate> day(Map<String, Set<String>> named, String name) {
    return named.getOrDefault(name, Set.of()).stream().findFirst().map(LocalDate::parse);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
