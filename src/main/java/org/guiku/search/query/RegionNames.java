package org.guiku.search.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guiku.coding.Region;
import org.guiku.coding.Regions;

/**
 * The codes of the regions that people mean: by code, by name (浙江省), by name without what kind of
 * region it is or by the last of it (浙江, 恩施, 恩施州), or by a name after that of what it lies in
 * (浙江杭州, 杭州市西湖区). A name that several regions bear or bore means all of them.
 */
final class RegionNames {

  /** Read when first asked for. */
  private static final class Known {
    private static final Map<String, Set<String>> CODES = byName(Regions.ofChina());
  }

  private static final Pattern CODE = Pattern.compile("[0-9]{6}");

  private static final Pattern WITH_KIND =
      Pattern.compile("(.{2,}?)(?:(?:壮|回|维吾尔|[\\p{IsHan}]{1,3}族)*自治[区州县旗]|特别行政区|地区|[省市县区盟旗])");

  private static final int LONGEST = 40;
  private static final int SHORTEST = 2;

  private RegionNames() {}

  /**
   * @param name folded
   * @return none where there was never such a region
   */
  static Set<String> codes(String name) {
    if (CODE.matcher(name).matches()) {
      return Regions.ofChina().lives(name).isEmpty() ? Set.of() : Set.of(name);
    }
    return name.length() > LONGEST ? Set.of() : named(name);
  }

  private static Set<String> named(String name) {
    Set<String> whole = Known.CODES.getOrDefault(name, Set.of());
    if (!whole.isEmpty()) {
      return whole;
    }
    for (int cut = SHORTEST; cut + SHORTEST <= name.length(); cut++) {
      Set<String> lower = Known.CODES.getOrDefault(name.substring(cut), Set.of());
      Set<String> within = lower.isEmpty() ? lower : within(lower, named(name.substring(0, cut)));
      if (!within.isEmpty()) {
        return within;
      }
    }
    return Set.of();
  }

  private static Set<String> within(Set<String> lower, Set<String> upper) {
    List<String> prefixes = upper.stream().map(code -> code.replaceFirst("(00)+$", "")).toList();
    return lower.stream()
        .filter(code -> prefixes.stream().anyMatch(code::startsWith))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Set<String>> byName(Regions regions) {
    Map<String, Set<String>> codes = new HashMap<>();
    regions.all().forEach(region -> add(region, codes));
    return codes;
  }

  private static void add(Region region, Map<String, Set<String>> codes) {
    String name = Scope.folded(region.name());
    put(name, region, codes);
    Matcher withKind = WITH_KIND.matcher(name);
    if (withKind.matches()) {
      put(withKind.group(1), region, codes);
      put(withKind.group(1) + name.substring(name.length() - 1), region, codes);
    }
  }

  private static void put(String name, Region region, Map<String, Set<String>> codes) {
    codes.computeIfAbsent(name, k -> new HashSet<>()).add(region.code());
  }
}
