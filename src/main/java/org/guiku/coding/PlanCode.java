package org.guiku.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan's code for life, {@code YYYY-RRRRRR-C-SSSSS-K}, such as {@code 2021-330000-3-00012-E}.
 *
 * <p>It holds nothing that can change later: neither title nor class nor department. There is none
 * for a region that did not exist in the year.
 *
 * @param year of acceptance
 * @param region six digits of GB/T 2260
 * @param serial within year and region, 1 to 99999
 */
public record PlanCode(int year, String region, Category category, int serial) {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{4})-([0-9]{6})-([0-9])-([0-9]{5})-([0-9A-Z])");

  /** What is wrong with a code. */
  public enum Problem {
    /** Not written as {@code YYYY-RRRRRR-C-SSSSS-K}; nothing else can be said then. */
    FORM,
    /** No region had these six digits in that year. */
    REGION,
    /** The category is not 1 to 4. */
    CATEGORY,
    /** Serials begin at 00001. */
    SERIAL,
    /** The last character does not follow from the digits. */
    CHECK_CHARACTER
  }

  /** The pieces of a code, as written. */
  public record Parts(String year, String region, String category, String serial, String check) {

    private String digits() {
      return year + region + category + serial;
    }
  }

  /** What reading a code gave. */
  public sealed interface Reading {}

  public record Valid(PlanCode code) implements Reading {}

  /**
   * @param problems all of them, at least one
   * @param parts where the form is right
   */
  public record Invalid(List<Problem> problems, Optional<Parts> parts) implements Reading {

    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  public PlanCode {
    List<Problem> problems = problems(year, region, category.digit(), serial);
    if (year < 0 || year > 9999 || serial > 99_999 || !problems.isEmpty()) {
      throw new IllegalArgumentException(
          "no plan code for year %d, region %s, serial %d: %s"
              .formatted(year, region, serial, problems));
    }
  }

  /** Reads a code, naming every problem that it has. */
  public static Reading read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return new Invalid(List.of(Problem.FORM), Optional.empty());
    }
    return read(
        new Parts(form.group(1), form.group(2), form.group(3), form.group(4), form.group(5)));
  }

  /** The code that a text is, if it is a valid one. */
  public static Optional<PlanCode> parse(String text) {
    return read(text) instanceof Valid valid ? Optional.of(valid.code()) : Optional.empty();
  }

  public Parts parts() {
    String digits = digits();
    return new Parts(
        digits.substring(0, 4),
        digits.substring(4, 10),
        digits.substring(10, 11),
        digits.substring(11),
        String.valueOf(CheckCharacter.of(digits)));
  }

  @Override
  public String toString() {
    Parts parts = parts();
    return String.join(
        "-", parts.year(), parts.region(), parts.category(), parts.serial(), parts.check());
  }

  private String digits() {
    return String.format(Locale.ROOT, "%04d%s%d%05d", year, region, category.digit(), serial);
  }

  private static Reading read(Parts parts) {
    int year = Integer.parseInt(parts.year());
    int digit = Integer.parseInt(parts.category());
    int serial = Integer.parseInt(parts.serial());
    List<Problem> problems = problems(year, parts.region(), digit, serial);
    if (!parts.check().equals(String.valueOf(CheckCharacter.of(parts.digits())))) {
      problems.add(Problem.CHECK_CHARACTER);
    }
    return problems.isEmpty()
        ? new Valid(new PlanCode(year, parts.region(), Category.of(digit).orElseThrow(), serial))
        : new Invalid(problems, Optional.of(parts));
  }

  private static List<Problem> problems(int year, String region, int category, int serial) {
    List<Problem> problems = new ArrayList<>();
    if (Regions.ofChina().at(region, year).isEmpty()) {
      problems.add(Problem.REGION);
    }
    if (Category.of(category).isEmpty()) {
      problems.add(Problem.CATEGORY);
    }
    if (serial < 1) {
      problems.add(Problem.SERIAL);
    }
    return problems;
  }
}
