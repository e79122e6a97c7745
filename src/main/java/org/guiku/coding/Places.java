package org.guiku.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the names of regions in text, each in the region that stands before it: 广东省广州市天河区.
 *
 * <p>A name that several regions bear, as 鼓楼区, and a name that is a common word, as 矿区, counts only
 * beside its superior. Of short names only those of provinces count.
 */
final class Places {

  /** Read when first asked for. */
  private static final class Known {
    private static final Places OF_CHINA = new Places(Regions.ofChina());
  }

  /** A region that a text names at a place, and the name as written there. */
  record Place(Region region, int start, int end) {}

  /** What makes 区 the beginning of another word: 河北区域协调发展. */
  private static final String AFTER_DISTRICT = "域划块间位别分段";

  private static final int SHORTEST = 2;

  private final Regions regions;
  private final Map<String, List<Region>> byName = new HashMap<>();
  private final Set<Integer> beginnings = new HashSet<>();
  private int longest;

  private Places(Regions regions) {
    this.regions = regions;
    regions.all().forEach(region -> put(region.name(), region));
    regions
        .all()
        .filter(region -> region.level() == Region.Level.PROVINCIAL)
        .forEach(region -> put(shortName(region.name()), region));
  }

  static Places ofChina() {
    return Known.OF_CHINA;
  }

  /**
   * The places that a text names, in reading order; of a chain from province to county the last.
   *
   * @param year in which the names held; where none did, those that held last
   */
  List<Place> in(String text, int year) {
    List<Place> found = new ArrayList<>();
    for (int i = 0; i + SHORTEST <= text.length(); i++) {
      Optional<Place> place = chainAt(text, i, year);
      if (place.isPresent()) {
        found.add(place.get());
        i = place.get().end() - 1;
      }
    }
    return found;
  }

  /** The place whose chain of names begins at an offset. */
  Optional<Place> chainAt(String text, int start, int year) {
    Optional<Place> place = placeAt(text, start, OptionalInt.empty(), Optional.empty(), year);
    while (place.isPresent()) {
      Optional<Place> next = placeAt(text, place.get().end(), OptionalInt.of(start), place, year);
      if (next.isEmpty()) {
        break;
      }
      place = next;
    }
    return place;
  }

  /** The place at an offset that lies in a region. */
  Optional<Place> below(Region superior, String text, int start, int year) {
    Optional<Place> above = Optional.of(new Place(superior, start, start));
    return placeAt(text, start, OptionalInt.empty(), above, year);
  }

  /** The region's name after those above it: 广东省广州市天河区. */
  String path(Region region, int year) {
    StringBuilder path = new StringBuilder();
    regions.above(region, year).forEach(upper -> path.append(upper.name()));
    return path.append(region.name()).toString();
  }

  /** The region of a level in which another lies, itself counted; 直辖市 are municipal as well. */
  Optional<Region> upTo(Region region, Region.Level level, int year) {
    if (region.level() == level) {
      return Optional.of(region);
    }
    List<Region> above = regions.above(region, year);
    return above.stream()
        .filter(upper -> upper.level() == level)
        .findFirst()
        .or(() -> level == Region.Level.MUNICIPAL ? city(region, above) : Optional.empty());
  }

  /** Whether one lies in the other or both are the same. */
  static boolean onOneLine(Region one, Region other) {
    String first = prefix(one);
    String second = prefix(other);
    return first.startsWith(second) || second.startsWith(first);
  }

  private static Optional<Region> city(Region region, List<Region> above) {
    Region top = above.isEmpty() ? region : above.getFirst();
    return Optional.of(top).filter(province -> province.name().endsWith("市"));
  }

  private Optional<Place> placeAt(
      String text, int at, OptionalInt chain, Optional<Place> superior, int year) {
    if (at + SHORTEST > text.length() || !beginnings.contains(pair(text, at))) {
      return Optional.empty();
    }
    for (int end = Math.min(text.length(), at + longest); end >= at + SHORTEST; end--) {
      List<Region> named = byName.get(text.substring(at, end));
      if (named != null && endsHere(text, end)) {
        Optional<Region> meant = meant(named, text.substring(at, end), superior, year);
        if (meant.isPresent()) {
          return Optional.of(new Place(meant.get(), chain.orElse(at), end));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Region> meant(
      List<Region> named, String name, Optional<Place> superior, int year) {
    List<Region> living = living(named, year);
    if (superior.isPresent()) {
      String above = prefix(superior.get().region());
      return only(
          living.stream()
              .filter(region -> prefix(region).length() > above.length())
              .filter(region -> prefix(region).startsWith(above))
              .toList());
    }
    boolean common = name.length() == SHORTEST && living.getFirst().level() == Region.Level.COUNTY;
    return common ? Optional.empty() : only(living);
  }

  private static List<Region> living(List<Region> named, int year) {
    List<Region> living = named.stream().filter(region -> region.holdsIn(year)).toList();
    if (!living.isEmpty()) {
      return living;
    }
    int last = named.stream().mapToInt(region -> region.until().orElse(0)).max().orElse(0);
    return named.stream().filter(region -> region.until().orElse(0) == last).toList();
  }

  private static Optional<Region> only(List<Region> regions) {
    return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
  }

  private static boolean endsHere(String text, int end) {
    return text.charAt(end - 1) != '区'
        || end == text.length()
        || AFTER_DISTRICT.indexOf(text.charAt(end)) < 0;
  }

  private void put(String name, Region region) {
    List<Region> bearers = byName.computeIfAbsent(name, any -> new ArrayList<>());
    if (!bearers.contains(region)) {
      bearers.add(region);
    }
    beginnings.add(pair(name, 0));
    longest = Math.max(longest, name.length());
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  private static String shortName(String province) {
    return province.startsWith("内蒙古")
        ? "内蒙古"
        : province.replaceFirst("(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$", "");
  }

  private static String prefix(Region region) {
    return switch (region.level()) {
      case PROVINCIAL -> region.code().substring(0, 2);
      case MUNICIPAL -> region.code().substring(0, 4);
      case COUNTY -> region.code();
    };
  }
}
