package org.guiku.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

  // No index of names or predecessors: walking all takes less than making one.
  private final NavigableMap<String, List<Region>> byCode = new TreeMap<>();

  Regions(List<Region> regions) {
    for (Region region : regions) {
      byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region);
    }
  }

  public static Regions ofChina() {
    return Known.OF_CHINA;
  }

  /** The region that had a code in a year. */
  public Optional<Region> at(String code, int year) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(region -> region.holdsIn(year))
        .findFirst();
  }

  /** Every region that ever had a code, the earliest first. */
  public List<Region> lives(String code) {
    return byCode.getOrDefault(code, List.of()).stream()
        .sorted(Comparator.comparingInt(Region::from))
        .toList();
  }

  /** The regions with exactly this name in a year; there are several 鼓楼区. */
  public List<Region> named(String name, int year) {
    return named(name).stream().filter(region -> region.holdsIn(year)).toList();
  }

  /** Every region that ever had exactly this name. */
  public List<Region> named(String name) {
    return all().filter(region -> region.name().equals(name)).toList();
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
   * ended: they went to the next with their code, and where the counties below them went.
   */
  public List<Region> successors(Region region) {
    return heirs(region).map(Stop::region).distinct().toList();
  }

  /** Those of whom it took area over, whole or in part. */
  public List<Region> predecessors(Region region) {
    return all().filter(earlier -> successors(earlier).contains(region)).toList();
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

  /** Every region that ever was. */
  public Stream<Region> all() {
    return byCode.values().stream().flatMap(List::stream);
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
    boolean endNamed =
        region.until().isEmpty()
            || region.successions().stream()
                .anyMatch(next -> next.year() == region.until().getAsInt());
    return endNamed
        ? namedHeirs(region)
        : Stream.concat(namedHeirs(region), unnamedHeirs(region, region.until().getAsInt()));
  }

  private Stream<Stop> namedHeirs(Region region) {
    return region.successions().stream()
        .flatMap(next -> at(next.code(), next.year()).map(r -> new Stop(r, next.year())).stream());
  }

  private Stream<Stop> unnamedHeirs(Region region, int end) {
    Stream<Region> heirs =
        below(region, end - 1).stream()
            .flatMap(this::namedHeirs)
            .filter(heir -> heir.year() == end)
            .map(heir -> atLeastMunicipal(heir.region(), end));
    return Stream.concat(at(region.code(), end).stream(), heirs)
        .distinct()
        .map(upper -> new Stop(upper, end));
  }

  private Region atLeastMunicipal(Region region, int year) {
    return region.level() == Region.Level.COUNTY ? above(region, year).getLast() : region;
  }
}
