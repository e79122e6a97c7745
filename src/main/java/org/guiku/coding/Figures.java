package org.guiku.coding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures of a running text: amounts, shares, years, ranges and dates, in Arabic or
 * Chinese numerals, with their units and the words that bind them. Numbers that only count chapters
 * and articles (第三章, 第十二条) are none.
 */
public final class Figures {

  private static final String ARABIC = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
  private static final String TO = "(?:—{1,2}|-{1,2}|－|–|―|~|〜|至|到)";

  private static final Pattern FIGURE =
      Pattern.compile(
          """
          (?<date>\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d))
          |(?<ratio>\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?)+)
          |(?<share>[千万百]分之(?:[HAN]+(?:点[HAN]+)?|(?:ARABIC)))
          |(?<fraction>[HAN]{1,3}分之[HAN]{1,3})
          |(?<first>ARABIC)(?: ?(?<firstUnit>UNIT))?(?:TO(?<second>ARABIC)(?: ?(?<secondUnit>UNIT))?)?
          |(?<han>[〇零一二三四五六七八九十两][HAN]*(?:点[HAN]+)?)(?<hanUnit>COUNT)"""
              .replace("\n", "")
              .replace("ARABIC", ARABIC)
              .replace("HAN", ChineseNumeral.CHARACTERS)
              .replace("UNIT", "(?:" + Units.BESIDE_NUMBERS + ")")
              .replace("COUNT", "(?:" + Units.BESIDE_CHINESE_NUMERALS + ")")
              .replace("TO", TO));

  private static final BitSet BEGINNING = new BitSet();

  private static final BitSet NUMERALS = new BitSet();

  /** What follows a Chinese numeral that is one: 一 of 进一步 is none. */
  private static final BitSet FOLLOWING = new BitSet();

  /** Arabic numerals of all widths, units that are marks or letters, and the words of bounds. */
  private static final BitSet CONCERNING = new BitSet();

  static {
    ChineseNumeral.CHARACTERS.chars().forEach(BEGINNING::set);
    FOLLOWING.or(BEGINNING);
    Units.BESIDE_CHINESE_NUMERALS.chars().forEach(FOLLOWING::set);
    "点分".chars().forEach(FOLLOWING::set);
    NUMERALS.or(BEGINNING);
    NUMERALS.set('0', '9' + 1);
    NUMERALS.set('０', '９' + 1);
    CONCERNING.set('0', '9' + 1);
    CONCERNING.set('０', '９' + 1);
    FigureBounds.CHARACTERS.chars().forEach(CONCERNING::set);
    Units.BESIDE_NUMBERS.chars().filter(c -> c != '(' && c != '|').forEach(CONCERNING::set);
  }

  private static final Pattern COUNTED = Pattern.compile("(?:编|章|节|条|款|项|目|页|部分)");

  private final String text;
  private final String folded;
  private final List<Figure> found = new ArrayList<>();

  private Figures(String text) {
    this.text = text;
    this.folded = Folding.fold(text);
  }

  /** In reading order; they do not overlap. */
  public static List<Figure> in(String text) {
    if (text.chars().noneMatch(NUMERALS::get)) {
      return List.of();
    }
    Figures figures = new Figures(text);
    figures.find();
    return List.copyOf(figures.found);
  }

  /**
   * Whether words may be of a figure, its unit or what binds it. Where they are not, no figure
   * beside them is another for them.
   */
  public static boolean mayConcern(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (CONCERNING.get(words.charAt(i)) || mayBegin(words, i)) {
        return true;
      }
    }
    return false;
  }

  private void find() {
    Matcher matcher = FIGURE.matcher(folded);
    for (int at = 0; at < folded.length(); at++) {
      if (mayBegin(folded, at) && matcher.region(at, folded.length()).lookingAt()) {
        if (!isOrdinal(matcher)) {
          take(matcher);
        }
        at = matcher.end() - 1;
      }
    }
  }

  /** Most characters begin no figure; the expression is not tried on them. */
  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9'
        || BEGINNING.get(c) && (at + 1 == text.length() || FOLLOWING.get(text.charAt(at + 1)));
  }

  /** 第十二条 names an article, and 第三次 is the third. */
  private boolean isOrdinal(Matcher matcher) {
    boolean ordered = matcher.start() > 0 && folded.charAt(matcher.start() - 1) == '第';
    return ordered
        && (matcher.group("han") != null
            || COUNTED.matcher(folded).region(matcher.end(), folded.length()).lookingAt()
            || COUNTED.matcher(unitOf(matcher)).matches());
  }

  private void take(Matcher matcher) {
    found.add(
        new Figure(
            matcher.start(),
            matcher.end(),
            text.substring(matcher.start(), matcher.end()),
            amount(matcher),
            Optional.ofNullable(matcher.group("second")).map(Figures::arabic),
            unitOf(matcher),
            FigureBounds.around(folded, matcher.start(), matcher.end())));
  }

  private static Optional<BigDecimal> amount(Matcher matcher) {
    if (matcher.group("first") != null) {
      return Optional.of(arabic(matcher.group("first")));
    }
    if (matcher.group("share") != null) {
      return ofWords(matcher.group("share").substring(3));
    }
    return Optional.ofNullable(matcher.group("han")).flatMap(Figures::ofWords);
  }

  private static Optional<BigDecimal> ofWords(String number) {
    return Character.isDigit(number.charAt(0))
        ? Optional.of(arabic(number))
        : number.contains("点") ? Optional.empty() : ChineseNumeral.read(number);
  }

  private static BigDecimal arabic(String number) {
    return new BigDecimal(number.replace(",", ""));
  }

  private static String unitOf(Matcher matcher) {
    if (matcher.group("share") != null) {
      return switch (matcher.group("share").charAt(0)) {
        case '百' -> "%";
        case '千' -> "‰";
        default -> "万分之";
      };
    }
    for (String group : List.of("secondUnit", "firstUnit", "hanUnit")) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }
}
