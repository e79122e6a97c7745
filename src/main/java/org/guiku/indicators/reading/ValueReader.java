package org.guiku.indicators.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Units;
import org.guiku.indicators.reading.CellValue.Brackets;
import org.guiku.indicators.reading.IndicatorValue.Relation;

/**
 * Reads the value of one cell: words that bind a number ({@link ValueWord}) are taken off both of
 * its ends until a number, a range or a number with its unit is left. What is not wholly understood
 * stays words.
 */
final class ValueReader {

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 8;

  private static final Pattern NOTHING = Pattern.compile("[-—–―－−─/·.…\\\\]*|无|暂无|空");
  private static final Pattern MARKS = Pattern.compile("(?<=.)[①-⑳*★☆▲△●○◆◇■□※†‡¹²³⁴⁵]+$");
  private static final Pattern SQUARE = Pattern.compile("[\\[〔【]([^\\[\\]〔〕【】]*)[]〕】]");
  private static final Pattern ROUND = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern REMARK = Pattern.compile("(?<=.)\\([^()0-9]*\\)$");

  private static final String FIGURES =
      "[+\\-−－]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?";
  private static final String REST = "([^\\d.,~]*?)";
  private static final Pattern SINGLE = Pattern.compile("(" + FIGURES + ") ?" + REST);
  private static final Pattern RANGE =
      Pattern.compile(
          "(" + FIGURES + ") ?" + REST + " ?[-—–―－−~～∼〜至到]{1,2} ?(" + FIGURES + ") ?" + REST);
  private static final Pattern CLAUSES = Pattern.compile("(.*\\d.*?)[,;][^\\d]+");
  private static final Pattern TWO_BOUNDS = Pattern.compile("[≥>].*[≤<].*");

  private final String text;
  private final String marks;
  private String rest;
  private Relation relation = Relation.EQUAL;
  private Brackets brackets = Brackets.NONE;
  private boolean limited;
  private boolean torn;
  private boolean cumulative;
  private boolean change;
  private OptionalInt year = OptionalInt.empty();

  private ValueReader(String text) {
    this.text = text;
    String half = Wording.halfWidth(text);
    this.rest = MARKS.matcher(half).replaceFirst("");
    this.marks = half.substring(rest.length());
  }

  /** Empty where the cell says that there is no value: blank, a dash. */
  static Optional<CellValue> read(String cell) {
    String text = Wording.tidy(cell);
    return NOTHING.matcher(Wording.folded(text)).matches()
        ? Optional.empty()
        : Optional.of(new ValueReader(text).value()).map(ValueReader::orFirstClause);
  }

  /** A number with a further clause (≥7，力争更高) is a number, but not all that is said. */
  private static CellValue orFirstClause(CellValue whole) {
    Matcher clauses = CLAUSES.matcher(Wording.halfWidth(whole.text()));
    if (whole.sure() || whole.number().isPresent() || !clauses.matches()) {
      return whole;
    }
    CellValue first = new ValueReader(clauses.group(1)).value();
    return first.number().isPresent() ? first.doubtful(whole.text()) : whole;
  }

  /** The words of a cell, as they are. */
  static CellValue words(String text, boolean sure) {
    return new CellValue(
        text,
        Relation.WORDS,
        Optional.empty(),
        Optional.empty(),
        false,
        Brackets.NONE,
        Optional.empty(),
        false,
        sure,
        OptionalInt.empty(),
        "");
  }

  private CellValue value() {
    if (rest.length() > LONGEST || TWO_BOUNDS.matcher(rest).matches()) {
      return words(text, !hasFigures(rest));
    }
    openBrackets();
    takeWordsOff();
    if (limited && relation == Relation.EQUAL) {
      relation = Relation.AT_MOST;
    }
    Matcher range = RANGE.matcher(rest);
    Matcher single = SINGLE.matcher(rest);
    if (torn) {
      return words(text, false);
    }
    if (single.matches()) {
      return number(single);
    }
    return range.matches() && isPlain() ? range(range) : words(text, !hasFigures(rest));
  }

  private boolean isPlain() {
    return relation == Relation.EQUAL || relation == Relation.ABOUT || limited;
  }

  private CellValue number(Matcher found) {
    Optional<String> unit = unit(found.group(2));
    boolean known = unit.isEmpty() || Units.isUnit(Wording.folded(unit.get()));
    if (!known && unit.get().length() > 3) {
      return words(text, false);
    }
    return new CellValue(
        text,
        relation,
        Optional.of(decimal(found.group(1))),
        Optional.empty(),
        cumulative,
        brackets,
        unit,
        change,
        known,
        year,
        marks);
  }

  private CellValue range(Matcher found) {
    BigDecimal lower = decimal(found.group(1));
    BigDecimal upper = decimal(found.group(3));
    Optional<String> unit = unit(found.group(4)).or(() -> unit(found.group(2)));
    boolean known = unit.isEmpty() || Units.isUnit(Wording.folded(unit.get()));
    if (!known || lower.compareTo(upper) >= 0) {
      return words(text, false);
    }
    return new CellValue(
        text,
        Relation.BETWEEN,
        Optional.of(lower),
        Optional.of(upper),
        cumulative,
        brackets,
        unit,
        change,
        true,
        year,
        marks);
  }

  private void openBrackets() {
    Matcher square = SQUARE.matcher(rest);
    if (square.find()) {
      brackets = Brackets.SQUARE;
      within(square);
      return;
    }
    rest = REMARK.matcher(rest).replaceFirst("");
    Matcher round = ROUND.matcher(rest);
    if (round.find() && hasFigures(round.group(1))) {
      brackets = Brackets.ROUND;
      within(round);
    }
  }

  /** With figures outside of the brackets too, they are two numbers. */
  private void within(Matcher found) {
    String before = rest.substring(0, found.start());
    String after = rest.substring(found.end());
    torn = hasFigures(found.group(1)) && hasFigures(before + after);
    rest = before + found.group(1) + after;
  }

  private void takeWordsOff() {
    for (int i = 0; i < MOST_WORDS; i++) {
      Optional<ValueWord> word = ValueWord.around(rest);
      if (word.isEmpty()) {
        return;
      }
      take(word.get());
    }
  }

  private void take(ValueWord word) {
    Matcher found = word.in(rest);
    switch (word.meaning()) {
      case AT_LEAST -> bind(Relation.AT_LEAST);
      case AT_MOST -> bind(Relation.AT_MOST);
      case ABOUT -> bind(Relation.ABOUT);
      case LIMITED -> limited = true;
      case CUMULATIVE -> cumulative = true;
      case CHANGE -> change = true;
      case YEAR -> year = OptionalInt.of(Integer.parseInt(found.group(1)));
      case NONE -> {}
    }
    rest = found.replaceFirst("").strip();
  }

  /** Two words that bind the number to opposite sides tell nothing. */
  private void bind(Relation found) {
    torn |= relation != Relation.EQUAL && relation != found;
    relation = found;
  }

  private static Optional<String> unit(String rest) {
    return Optional.of(rest.strip()).filter(word -> !word.isEmpty());
  }

  private static boolean hasFigures(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static BigDecimal decimal(String figures) {
    return new BigDecimal(figures.replaceAll("[, ]", "").replaceFirst("^[−－]", "-"));
  }
}
