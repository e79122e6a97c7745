package org.guiku.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.coding.CodedValue;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Period;

/**
 * What a document is, once people and its text have been heard.
 *
 * @param damage what is broken in its text
 */
record Settled(String title, Codes codes, List<Damage> damage) {

  /** How often the cover's words are right about the period. */
  private static final double SURE_OF_PERIOD = 0.9;

  private static final int COVER = 20;

  static Settled of(String fileName, Map<Fact, Said> said, Optional<Reading> reading) {
    String title = title(fileName, said, reading);
    List<CodedValue> read = reading.map(it -> coding(title, it)).orElse(List.of());
    return new Settled(title, Codes.of(said, read), reading.map(Reading::damage).orElse(List.of()));
  }

  DocumentKind kind() {
    return codes.value(Field.KIND).map(DocumentKind::valueOf).orElse(DocumentKind.OTHER);
  }

  Optional<String> planCode() {
    return codes.value(Field.PLAN_CODE);
  }

  byte[] remarks() {
    return CodesForm.encode(new CodesForm.Remarks(codes, damage));
  }

  private static String title(String fileName, Map<Fact, Said> said, Optional<Reading> reading) {
    String title =
        said.getOrDefault(Fact.TITLE, Said.AS_THE_TEXT).values().stream()
            .findFirst()
            .or(() -> reading.map(it -> TitleRule.of(fileName, it)))
            .orElseGet(() -> TitleRule.ofFileName(fileName));
    return Clipped.to(1000, title);
  }

  /** A text that was not coded still says its period on the cover. */
  private static List<CodedValue> coding(String title, Reading reading) {
    return reading.coding().isEmpty() ? period(title, reading).stream().toList() : reading.coding();
  }

  private static Optional<CodedValue> period(String title, Reading reading) {
    List<String> cover = reading.passages().stream().limit(COVER).map(Passage::text).toList();
    OptionalInt period = Period.of(title, cover);
    if (period.isEmpty()) {
      return Optional.empty();
    }
    String value = Integer.toString(period.getAsInt());
    String words = Period.in(title).isPresent() ? title : "";
    return Optional.of(
        new CodedValue(
            Field.PERIOD,
            value,
            CodeWords.label(Field.PERIOD, value),
            SURE_OF_PERIOD,
            new CodedValue.Evidence(OptionalInt.empty(), words),
            "cover"));
  }
}
