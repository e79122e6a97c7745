package org.guiku.indicators.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Units;
import org.guiku.indicators.reading.Indicator.Nature;

/**
 * The name of an indicator, freed of what is put around it.
 *
 * @param unit in brackets after it
 * @param marks around it, such as ▲, whose meaning a note tells
 * @param nature in brackets after it
 */
record IndicatorName(
    String words,
    Optional<String> unit,
    String marks,
    Optional<Nature> nature,
    boolean cumulative) {

  private static final String MARK = "[*★☆▲△●○◆◇■□※†#¹²³⁴⁵①-⑳]";

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\(\\d{1,3}\\)|\\d{1,3}[.、)](?!\\d)|\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.? (?=\\D)|[①-⑳]"
              + "|\\d{1,3} (?=\\p{IsHan})|\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、) ?");
  private static final Pattern MARKS_BEFORE = Pattern.compile("^" + MARK + "+ ?");
  private static final Pattern MARKS_AFTER = Pattern.compile(" ?" + MARK + "+$");
  private static final Pattern FOOTNOTE = Pattern.compile(" ?[\\[〔]\\d{1,2}[]〕]$");
  private static final Pattern BRACKETS = Pattern.compile(" ?[(\\[〔【]([^()\\[\\]〔〕【】]*)[)\\]〕】]$");
  private static final Pattern UNIT_AFTER_COMMA = Pattern.compile(",([^,]{1,12})$");
  private static final Pattern SPACE_IN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
  private static final int MOST_PARTS = 6;

  static IndicatorName of(String cell) {
    Peeling peeling = new Peeling(Wording.tidy(cell));
    peeling.run();
    return new IndicatorName(
        SPACE_IN_HAN.matcher(peeling.words).replaceAll(""),
        peeling.unit,
        peeling.marks,
        peeling.nature,
        peeling.words.contains("累计"));
  }

  /** Takes off one part after the other, seen at half width, cut as it stands. */
  private static final class Peeling {

    private String words;
    private String marks = "";
    private Optional<String> unit = Optional.empty();
    private Optional<Nature> nature = Optional.empty();

    Peeling(String words) {
      this.words = words;
    }

    void run() {
      mark(MARKS_BEFORE);
      cut(NUMBER);
      mark(MARKS_BEFORE);
      for (int i = 0; i < MOST_PARTS; i++) {
        String before = words;
        mark(MARKS_AFTER);
        cut(FOOTNOTE);
        inBrackets();
        if (words.equals(before)) {
          return;
        }
      }
    }

    private void mark(Pattern pattern) {
      marks += cut(pattern).strip();
    }

    private void inBrackets() {
      String half = Wording.halfWidth(words);
      Matcher found = BRACKETS.matcher(half);
      Matcher comma = UNIT_AFTER_COMMA.matcher(half);
      if (found.find()) {
        String within = words.substring(found.start(1), found.end(1)).strip();
        if (take(within.replaceFirst("^单位[:：]?", ""))) {
          words = words.substring(0, found.start());
        }
      } else if (comma.find() && Units.isUnit(Wording.folded(comma.group(1))) && unit.isEmpty()) {
        unit = Optional.of(words.substring(comma.start(1)));
        words = words.substring(0, comma.start());
      }
    }

    private boolean take(String within) {
      if (unit.isEmpty() && Units.isUnit(Wording.folded(within))) {
        unit = Optional.of(within);
        return true;
      }
      if (nature.isEmpty() && within.matches("约束性?(?:指标)?|预期性?(?:指标)?")) {
        nature = Natures.in(within);
        return true;
      }
      return false;
    }

    private String cut(Pattern pattern) {
      Matcher found = pattern.matcher(Wording.halfWidth(words));
      if (!found.find() || found.end() - found.start() == words.length()) {
        return "";
      }
      String off = words.substring(found.start(), found.end());
      words = words.substring(0, found.start()) + words.substring(found.end());
      return off;
    }
  }
}
