package org.guiku.coding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Places.Place;

/**
 * The name of a public body, told by how it begins and ends, and given in full: 市人社局 in a document
 * of Guangzhou is 广州市人力资源和社会保障局. A district's body bears the name of its city, as on its seal. What
 * cannot be told in full is no name.
 */
final class BodyNames {

  static final int SHORTEST = 3;

  private static final int LONGEST = 40;

  /** The last characters of all endings: most lines end in none of them. */
  private static final String LAST = "府厅室会院处国委局署队团心学部联所行";

  private static final Pattern ENDS =
      Pattern.compile(
          ".*(?:政府|办公[厅室]|委员会|人民代表大会|常委会|联合会|街道办事处|管委会|管理处|国务院|部队|兵团|协会|学会|"
              + "银行|研究所|中心|大学|残联|[局厅署部院委])");

  /** A body's name holds none of these, but places may: 贵州省, 将乐县, 无为市. */
  private static final Pattern NO_NAME =
      Pattern.compile(".*(?:[的了请《》“”。,;:!?…、0-9]|(?<![犍无])为|将(?!乐)|贵[局委厅部院会办]|关于|有关|各(?!族)|以下).*");

  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?:中共中央|国务院|国家|全国|中央|最高人民|中华人民共和国|教育部|科学技术部|科技部|"
              + "工业和信息化部|公安部|民政部|司法部|财政部|人力资源和?社会保障部|自然资源部|生态环境部|"
              + "住房和?城乡建设部|交通运输部|水利部|农业农村部|农业部|商务部|文化和旅游部|文化部|退役军人事务部|"
              + "应急管理部|审计署|海关总署|外交部|国防部|铁道部|国土资源部|环境保护部|中国)");

  /** A place that may be none of the table's. */
  private static final Pattern SOME_PLACE =
      Pattern.compile(
          "(?:中共)?(\\p{IsHan}{1,7}?(?:自治[区州县旗]|[省市县区州盟旗])|"
              + "\\p{IsHan}{2,12}?(?:开发区|高新区|新区|示范区|保税区))(?=\\p{IsHan}{2})");

  private static final Pattern RELATIVE = Pattern.compile("[我本]?([省市县区])(?!中?区)(?=\\p{IsHan}{2})");

  /** What stands behind a name on web pages. */
  private static final Pattern DECORATION =
      Pattern.compile("\\([^()]*\\)?$|(?:门户)?网站$|官方?网站?$|官方微[信博]$");

  /** Words of short names only; where the table of offices does not resolve them, it is no name. */
  private static final Pattern SHORT_WORDS =
      Pattern.compile(".*(?:住建|发改|卫健|人社|社保中心|工信局|经信|科工|文广|农水|民宗|医保中心|网信办|编办).*|.*[省市县区]委办");

  private final Places places;
  private final List<Region> context;
  private final int year;

  /**
   * @param context regions that a document speaks of, the nearest first; they tell whose 市 is meant
   */
  BodyNames(Places places, List<Region> context, int year) {
    this.places = places;
    this.context = context;
    this.year = year;
  }

  /** Without what only pages put behind a name. */
  static String undecorated(String text) {
    return DECORATION.matcher(text.strip()).replaceAll("");
  }

  /** Whether a text ends as names do; a quick no for most lines. */
  static boolean mayEnd(String text) {
    String name = text.stripTrailing();
    return !name.isEmpty() && LAST.indexOf(name.charAt(name.length() - 1)) >= 0
        || name.endsWith(")");
  }

  static boolean ends(String text) {
    return ENDS.matcher(text).matches();
  }

  /** The level of which a body speaks that leaves its place out: 市水务局, 区财政局. */
  static Optional<Region.Level> relativeLevel(String body) {
    Matcher relative = RELATIVE.matcher(body);
    return relative.lookingAt() ? Optional.of(level(relative.group(1))) : Optional.empty();
  }

  /** The full name of one body. */
  Optional<String> inFull(String written) {
    String name = undecorated(written);
    return mayBeName(name) && ends(name)
        ? placed(name).map(Offices::inFull).filter(full -> !SHORT_WORDS.matcher(full).matches())
        : Optional.empty();
  }

  static boolean mayBeName(String name) {
    return name.length() >= SHORTEST
        && name.length() <= LONGEST
        && !NO_NAME.matcher(name).matches();
  }

  /** The region for which a body acts, where it is none of the nation's. */
  Optional<Region> regionOf(String name) {
    return places.in(name, year).stream().findFirst().map(Place::region);
  }

  boolean isNational(String name) {
    return NATIONAL.matcher(name).lookingAt() && regionOf(name).isEmpty();
  }

  /** The words for the place with which a name begins, known or not; empty for none. */
  String openingOf(String text) {
    Optional<Place> place = placeOf(text);
    if (place.isPresent()) {
      return text.substring(place.get().start(), place.get().end());
    }
    Matcher some = SOME_PLACE.matcher(text);
    return some.lookingAt() ? some.group(1) : "";
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
      return own(level(relative.group(1))).map(owner -> owner + name.substring(relative.end()));
    }
    return isOfSomePlace(name) ? Optional.of(name) : Optional.empty();
  }

  /** A place that the table does not know, and not other words before one that it knows. */
  private boolean isOfSomePlace(String name) {
    Matcher some = SOME_PLACE.matcher(name);
    return some.lookingAt() && places.in(some.group(1), year).isEmpty();
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
    boolean alone =
        region.level() == Region.Level.COUNTY
            && region.name().endsWith("区")
            && name.startsWith(region.name(), place.start());
    return alone
        ? name.substring(0, place.start()) + cityOf(region) + name.substring(place.start())
        : name;
  }

  private String cityOf(Region district) {
    return places.upTo(district, Region.Level.MUNICIPAL, year).map(Region::name).orElse("");
  }

  /** Whose 市 or 省 it is: of the first region of the context that has one. */
  private Optional<String> own(Region.Level level) {
    return context.stream()
        .flatMap(region -> places.upTo(region, level, year).stream())
        .findFirst()
        .map(
            region ->
                level == Region.Level.COUNTY ? cityOf(region) + region.name() : region.name());
  }

  private static Region.Level level(String kind) {
    return switch (kind) {
      case "省" -> Region.Level.PROVINCIAL;
      case "市" -> Region.Level.MUNICIPAL;
      default -> Region.Level.COUNTY;
    };
  }
}
