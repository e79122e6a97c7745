package org.guiku.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue;
import org.guiku.coding.CodedValue.Field;

/**
 * What holds of a document: what a person said, else what its text says best.
 *
 * @param all in the order of the fields; several for subjects alone
 */
public record Codes(List<Code> all) {

  public static final Codes NONE = new Codes(List.of());

  private static final Comparator<CodedValue> SUREST_FIRST =
      Comparator.comparingDouble(CodedValue::confidence).reversed();

  public Codes {
    all = List.copyOf(all);
  }

  /** What people said, over what rules read from the text. */
  public static Codes of(Map<Fact, Said> said, List<CodedValue> read) {
    List<Code> all = new ArrayList<>();
    for (Field field : Field.values()) {
      Said word = said.getOrDefault(Fact.of(field), Said.AS_THE_TEXT);
      switch (word.says()) {
        case VALUE -> word.values().forEach(value -> all.add(Code.byPerson(field, value)));
        case NONE -> all.add(Code.noneByPerson(field));
        case TEXT -> best(field, read).map(Code::byRule).forEach(all::add);
      }
    }
    return new Codes(all);
  }

  public Optional<String> value(Field field) {
    return values(field).stream().findFirst();
  }

  public List<String> values(Field field) {
    return of(field).flatMap(code -> code.value().stream()).toList();
  }

  public Stream<Code> of(Field field) {
    return all.stream().filter(code -> code.field() == field);
  }

  /** The number of the five-year period. */
  public OptionalInt period() {
    return value(Field.PERIOD)
        .map(Integer::parseInt)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** Six digits each of the regions under which it is found: its own, later ones, and all above. */
  public SortedSet<String> foundUnder() {
    return FoundUnder.of(this);
  }

  /** A rule's slip must not keep a text out: what has not the form of its field does not count. */
  private static Stream<CodedValue> best(Field field, List<CodedValue> read) {
    List<CodedValue> candidates =
        read.stream()
            .filter(coded -> coded.field() == field)
            .filter(coded -> FactForm.checked(Fact.of(field), coded.value()).isPresent())
            .sorted(SUREST_FIRST)
            .toList();
    return field == Field.SUBJECT
        ? candidates.stream().limit(FactForm.MOST_SUBJECTS)
        : candidates.stream().limit(1);
  }
}
