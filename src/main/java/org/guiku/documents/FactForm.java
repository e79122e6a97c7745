package org.guiku.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.access.Visibility;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.guiku.coding.PlanCode;
import org.guiku.coding.Regions;
import org.guiku.coding.Subjects;

/** The form that the value of each fact must have. */
final class FactForm {

  static final int MOST_SUBJECTS = 20;

  private static final int LONGEST_TITLE = 1000;
  private static final int LONGEST_NAME = 200;

  /** 九九五 would be 2446 to 2450. */
  private static final Pattern PERIOD = Pattern.compile("[1-9][0-9]?");

  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

  /** The year of a document number stands in brackets of any form; 〔〕 are those of GB/T 9704. */
  private static final Pattern YEAR = Pattern.compile("[\\[(【（［〔]\\s*([12][0-9]{3})\\s*[\\])】）］〕]");

  private FactForm() {}

  /** The value in the form of the outer contract, if it can be read as one. */
  static Optional<String> checked(Fact fact, String given) {
    String value = shown(given);
    return switch (fact) {
      case TITLE -> text(value, LONGEST_TITLE);
      case VISIBILITY -> constant(Visibility.class, value);
      case KIND -> constant(DocumentKind.class, value);
      case LEVEL -> constant(Level.class, value);
      case CATEGORY -> constant(Category.class, value);
      case PLAN_CODE -> PlanCode.parse(value).map(PlanCode::toString);
      case REGION -> Optional.of(value).filter(code -> !Regions.ofChina().lives(code).isEmpty());
      case PERIOD -> matching(PERIOD, value);
      case ISSUED_ON -> date(value);
      case DOCUMENT_NUMBER -> text(YEAR.matcher(value).replaceAll("〔$1〕"), LONGEST_NAME);
      case ISSUER, INDEX_NUMBER, TOPIC -> text(value, LONGEST_NAME);
      case SUBJECTS -> Subjects.named(value).map(Subjects.Subject::id);
    };
  }

  /** In one line, without characters that show nothing or turn the direction of writing. */
  private static String shown(String text) {
    return NOT_SHOWN.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("");
  }

  private static Optional<String> text(String value, int longest) {
    return Optional.of(value).filter(text -> !text.isEmpty() && text.length() <= longest);
  }

  private static Optional<String> matching(Pattern form, String value) {
    return Optional.of(value).filter(text -> form.matcher(text).matches());
  }

  private static <E extends Enum<E>> Optional<String> constant(Class<E> type, String value) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).filter(value::equals).findFirst();
  }

  private static Optional<String> date(String value) {
    try {
      return Optional.of(LocalDate.parse(value))
          .filter(date -> date.getYear() >= 1900 && date.getYear() <= 9999)
          .map(LocalDate::toString);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
