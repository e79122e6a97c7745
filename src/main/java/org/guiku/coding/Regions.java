package org.guiku.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The administrative divisions of China, county and above, from 1981 on, each with the years in
 * which it holds. What lies where follows from the digits: two for the province, two for the
 * municipality, two for the county.
 */
public final class Regions {

  /** Read when first asked for. */
  private static final class Known {
    private static final Regions OF_CHINA = new Regions(RegionTable.read());
  }

  /** A region on the way of an area through time, and the year in which the area came to it. */
  private record Stop(Region region, int year) {}

  private final NavigableMap<String, List<Region>> byCode = new TreeMap<>();
  private final Map<String, List<Region>> byName = new HashMap<>();
  private final Map<Region, List<Region>> predecessors = new HashMap<>();

  Regions(List<Region> regions) {
    for (Region region : regions) {
      byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region);
      byName.computeIfAbsent(region.name(), name -> new ArrayList<>()).add(region);
    }
    byCode.values().forEach(lives -> lives.sort(Comparator.comparingInt(Region::from)));
    for (Region region : regions) {
      for (Region heir : successors(region)) {
        predecessors.computeIfAbsent(heir, key -> new ArrayList<>()).add(region);
      }
    }
  }

  public static Regions ofChina() {
    return Known.OF_CHINA;
  }

  /** The region that had a code in a year. */
  public Optional<Region> at(String code, int year) {
    return lives(code).stream().filter(region -> region.holdsIn(year)).findFirst();
  }

  /** Every region that ever had a code, the earliest first. */
  public List<Region> lives(String code) {
    return List.copyOf(byCode.getOrDefault(code, List.of()));
  }

  /** The regions with exactly this name in a year; there are several 鼓楼区. */
  public List<Region> named(String name, int year) {
    return named(name).stream().filter(region -> region.holdsIn(year)).toList();
  }

  /** Every region that ever had exactly this name. */
  public List<Region> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** The regions above one in a year, the province first. */
  public List<Region> above(Region region, int year) {
    String code = region.code();
    return Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00")
        .filter(upper -> !upper.equals(code))
        .distinct()
        .flatMap(upper -> at(upper, year).stream())
        .toList();
  }

  /** All that lies below one in a year, at any depth, in the order of codes. */
  public List<Region> below(Region region, int year) {
    String prefix = region.code().replaceFirst("(00){1,2}$", "");
    return byCode.subMap(region.code(), false, prefix + "9999", true).values().stream()
        .flatMap(List::stream)
        .filter(lower -> lower.holdsIn(year))
        .toList();
  }

  /**
   * Those to whom its area went, whole or in part. The table names none for most prefectures that
   * gave way to a city: they went where the counties below them went.
   */
  public List<Region> successors(Region region) {
    return heirs(region).map(Stop::region).distinct().toList();
  }

  /** Those of whom it took area over, whole or in part. */
  public List<Region> predecessors(Region region) {
    return List.copyOf(predecessors.getOrDefault(region, List.of()));
  }

  /**
   * The codes under which something of a region and a year is found: its own, those that later held
   * its area, and all that lay above any of these.
   */
  public SortedSet<String> codesFinding(String code, int year) {
    SortedSet<String> codes = new TreeSet<>();
    at(code, year).ifPresent(region -> follow(new Stop(region, year), codes, new HashSet<>()));
    return codes;
  }

  private void follow(Stop stop, Set<String> codes, Set<Stop> seen) {
    if (!seen.add(stop)) {
      return;
    }
    codes.add(stop.region().code());
    above(stop.region(), stop.year()).forEach(upper -> codes.add(upper.code()));
    heirs(stop.region())
        .filter(heir -> heir.year() > stop.year())
        .forEach(heir -> follow(heir, codes, seen));
  }

  private Stream<Stop> heirs(Region region) {
    return region.successions().isEmpty()
        ? region.until().stream().boxed().flatMap(end -> heirsOfWhatLayBelow(region, end))
        : heirsByName(region);
  }

  private Stream<Stop> heirsByName(Region region) {
    return region.successions().stream()
        .flatMap(next -> at(next.code(), next.year()).map(r -> new Stop(r, next.year())).stream());
  }

  private Stream<Stop> heirsOfWhatLayBelow(Region region, int end) {
    return below(region, end - 1).stream()
        .flatMap(this::heirsByName)
        .filter(heir -> heir.year() == end)
        .flatMap(heir -> above(heir.region(), end).reversed().stream().limit(1))
        .distinct()
        .map(upper -> new Stop(upper, end));
  }
}
