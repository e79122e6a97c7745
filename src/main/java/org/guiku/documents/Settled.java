package org.guiku.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.coding.CodedValue;
import org.guiku.coding.CodedValue.Field;

/**
 * What a document is, once people and its text have been heard.
 *
 * @param damage what is broken in its text
 */
record Settled(String title, Codes codes, List<Damage> damage) {

  static Settled of(String fileName, Map<Fact, Said> said, Optional<Reading> reading) {
    String title = title(fileName, said, reading);
    List<CodedValue> read = reading.map(Reading::coding).orElse(List.of());
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
}
