package org.guiku.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Places.Place;

/**
 * Names of public bodies, told by how they begin and end: 广州市民政局, 中共广州市天河区委统战部, 国务院.
 *
 * <p>A name is given in full: 市人社局 in a document of Guangzhou is 广州市人力资源和社会保障局. A district's body
 * bears the name of its city, as on its seal. What cannot be told in full is no name.
 */
final class Bodies {

  private static final String ENDING =
      "(?:政府|办公[厅室]|委员会|人民代表大会|常委会|检察院|法院|联合会|街道办事处|管委会|"
          + "国务院|[中市县区省州盟]委|总局|总署|部队|兵团|协会|学会|银行|研究[院所]|中心|博物院|大学|学院|[局厅署部院]|"
          + "卫生健康委|发展改革委|发改委|国资委|国家民委|残联|建设委|交通运输委|[务政化生]委|委)";

  /** The last characters of all endings: most lines end in none of them. */
  private static final String LAST = "府厅室会院处国委局署队团心学部联所行";

  private static final Pattern ENDS = Pattern.compile(".*" + ENDING);

  /** A body's name holds none of these. */
  private static final Pattern NO_NAME =
      Pattern.compile(".*(?:[的为了请将贵《》“”。,;:!?…、]|关于|有关|各|以下|[0-9]).*");

  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?:中共中央|国务院|国家|全国|中央|最高人民|中华人民共和国|教育部|科学技术部|科技部|"
              + "工业和信息化部|公安部|民政部|司法部|财政部|人力资源和?社会保障部|自然资源部|生态环境部|"
              + "住房和?城乡建设部|交通运输部|水利部|农业农村部|农业部|商务部|文化和旅游部|文化部|退役军人事务部|"
              + "应急管理部|审计署|海关总署|外交部|国防部|铁道部|国土资源部|环境保护部|中国)");

  /** A place that may be none of the table's, and what it is. */
  private static final Pattern SOME_PLACE =
      Pattern.compile(
          "(?:中共)?([\\p{IsHan}]{1,7}?(?:自治[区州县旗]|[省市县区州盟旗])|[\\p{IsHan}]{2,12}?(?:开发区|高新区|新区|示范区|保税区))(?=\\p{IsHan}{2})");

  private static final Pattern RELATIVE = Pattern.compile("[我本]?([省市县区])(?=\\p{IsHan}{2})");

  /** What stands behind a name on web pages. */
  private static final Pattern DECORATION =
      Pattern.compile("\\([^()]*\\)?$|(?:门户)?网站$|官方?网站?$|官方微[信博]$");

  private static final Pattern SEPARATOR = Pattern.compile("[ ,、;/]+");

  /**
   * Words that only short names hold; where the table of offices does not resolve them, no name.
   */
  private static final Pattern SHORT_WORDS =
      Pattern.compile(".*(?:住建|发改|卫健|人社|社保中心|工信局|经信|科工|文广|农水|民宗|医保中心|网信办|编办).*|.*[省市县区]委办");

  /** Parts of a body that issue nothing under their own name. */
  private static final Pattern INNER = Pattern.compile(".*[处科室股组]");

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int LONGEST_SHORT_NAME = 10;
  private static final int MOST = 30;

  private final Places places;
  private final List<Region> context;
  private final int year;

  /**
   * @param context regions that a document speaks of, the nearest first; they tell whose 市 is meant
   */
  Bodies(Places places, List<Region> context, int year) {
    this.places = places;
    this.context = context;
    this.year = year;
  }

  /** The full names of the bodies that a folded text lists, and nothing else; else none. */
  List<String> listed(String text) {
    if (!mayEndAName(text)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : SEPARATOR.split(text.strip(), MOST)) {
      if (part.length() > LONGEST * 4) {
        return List.of();
      }
      for (String name : parted(part)) {
        Optional<String> full = inFull(name).or(() -> afterNational(names, name));
        if (full.isEmpty()) {
          return List.of();
        }
        names.add(full.get());
      }
    }
    return names.stream().distinct().toList();
  }

  /** The same where some names may be parts of the body before them, or cannot be told. */
  List<String> bylined(String text) {
    List<String> names = new ArrayList<>();
    for (String part : SEPARATOR.split(DECORATION.matcher(text.strip()).replaceAll(""), MOST)) {
      Optional<String> full =
          INNER.matcher(part).matches() && !part.endsWith("办公室") ? Optional.empty() : inFull(part);
      if (full.isEmpty() && names.isEmpty()) {
        return List.of();
      }
      full.ifPresent(names::add);
    }
    return names.stream().distinct().toList();
  }

  /** The region for which a body acts, where it is none of the nation's. */
  Optional<Region> regionOf(String name) {
    List<Place> found = places.in(name, year);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().region());
  }

  boolean isNational(String name) {
    return NATIONAL.matcher(name).lookingAt() && regionOf(name).isEmpty();
  }

  /** The full name of one body. */
  Optional<String> inFull(String written) {
    String name = DECORATION.matcher(written.strip()).replaceAll("");
    if (name.length() < SHORTEST || name.length() > LONGEST || NO_NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return ENDS.matcher(name).matches()
        ? placed(name).map(Offices::inFull).filter(full -> !SHORT_WORDS.matcher(full).matches())
        : Optional.empty();
  }

  /** Among the nation's bodies those that follow leave 国家 or 中国 out: 财政部 人民银行 证监会. */
  private Optional<String> afterNational(List<String> names, String name) {
    boolean follows =
        !names.isEmpty()
            && isNational(names.getLast())
            && name.length() >= SHORTEST
            && name.length() <= LONGEST_SHORT_NAME
            && !NO_NAME.matcher(name).matches()
            && mayEndAName(name);
    return follows ? Optional.of(name) : Optional.empty();
  }

  private static boolean mayEndAName(String text) {
    String name = text.stripTrailing();
    return !name.isEmpty() && LAST.indexOf(name.charAt(name.length() - 1)) >= 0
        || name.endsWith(")");
  }

  private Optional<String> placed(String name) {
    if (NATIONAL.matcher(name).lookingAt()) {
      return Optional.of(name);
    }
    Optional<Place> place = placeOf(name);
    if (place.isPresent()) {
      return Optional.of(withCity(name, place.get()));
    }
    Matcher relative = RELATIVE.matcher(name);
    if (relative.lookingAt()) {
      return own(relative.group(1)).map(region -> region + name.substring(relative.end()));
    }
    return SOME_PLACE.matcher(name).lookingAt() ? Optional.of(name) : Optional.empty();
  }

  /** The place with which a name begins; of several 西湖区 the one of the context. */
  private Optional<Place> placeOf(String name) {
    int start = name.startsWith("中共") ? 2 : 0;
    return places
        .chainAt(name, start, year)
        .or(
            () ->
                context.stream()
                    .flatMap(region -> places.upTo(region, Region.Level.MUNICIPAL, year).stream())
                    .flatMap(city -> places.below(city, name, start, year).stream())
                    .findFirst());
  }

  private String withCity(String name, Place place) {
    Region region = place.region();
    String before = name.substring(0, place.start());
    String after = name.substring(place.end());
    boolean district =
        region.level() == Region.Level.COUNTY
            && region.name().endsWith("区")
            && name.startsWith(region.name(), place.start());
    return district
        ? before + cityOf(region) + region.name() + after
        : before + name.substring(place.start(), place.end()) + after;
  }

  private String cityOf(Region district) {
    return places.upTo(district, Region.Level.MUNICIPAL, year).map(Region::name).orElse("");
  }

  /** The level of which a body speaks that leaves its place out: 市水务局, 区财政局. */
  static Optional<Region.Level> relativeLevel(String body) {
    Matcher relative = RELATIVE.matcher(body);
    return relative.lookingAt() ? Optional.of(level(relative.group(1))) : Optional.empty();
  }

  private static Region.Level level(String kind) {
    return switch (kind) {
      case "省" -> Region.Level.PROVINCIAL;
      case "市" -> Region.Level.MUNICIPAL;
      default -> Region.Level.COUNTY;
    };
  }

  /** Whose 市 or 省 it is, in the first region of the context that has one. */
  private Optional<String> own(String kind) {
    Region.Level level = level(kind);
    return context.stream()
        .flatMap(region -> places.upTo(region, level, year).stream())
        .findFirst()
        .map(
            region ->
                level == Region.Level.COUNTY ? cityOf(region) + region.name() : region.name());
  }

  /** Names that are written without anything between them: 广州市民政局广州市财政局. */
  private List<String> parted(String text) {
    List<String> parts = new ArrayList<>();
    String opening = openingOf(text);
    int start = 0;
    for (int i = SHORTEST; i < text.length() - SHORTEST; i++) {
      if (begins(text, i, opening)
          && i - start >= SHORTEST
          && ENDS.matcher(text.substring(start, i)).matches()
          && !text.startsWith("税务总局", i - 4)) {
        parts.add(text.substring(start, i));
        start = i;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private boolean begins(String text, int at, String opening) {
    return text.startsWith("中共", at)
        || text.startsWith("国务院", at)
        || (!opening.isEmpty() && text.startsWith(opening, at));
  }

  /** The place with which the first of several joined names begins; the others begin alike. */
  private String openingOf(String text) {
    Optional<Place> place = placeOf(text);
    if (place.isPresent()) {
      return text.substring(place.get().start(), place.get().end());
    }
    Matcher some = SOME_PLACE.matcher(text);
    return some.lookingAt() ? some.group(1) : "";
  }
}
