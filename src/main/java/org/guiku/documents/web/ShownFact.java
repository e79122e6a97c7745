package org.guiku.documents.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.access.Visibility;
import org.guiku.coding.Category;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Level;
import org.guiku.coding.Subjects;
import org.guiku.documents.Code;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Fact;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/**
 * A fact of a document as its page shows it, with the form by which one changes it.
 *
 * @param name in the outer contract
 * @param words before a constant's name, the key of what people call it; empty where values are
 *     shown by their labels
 * @param given what stands in the form's field
 * @param options the constants to choose from; empty where one writes
 * @param byPerson whether a person decided it, also that there is none
 */
record ShownFact(
    String name,
    String words,
    List<Value> values,
    String given,
    List<String> options,
    boolean byPerson) {

  /**
   * @param label in the reader's language, where it has a name in it
   * @param percent how sure a rule is; 0 where a person decided
   * @param evidence the words it was read from; empty where a person decided
   * @param place where they stand; empty where they are not found
   */
  record Value(String value, String label, long percent, String evidence, String place) {}

  /** Those that are coded, then the title, which the page shows above, and the visibility. */
  static List<ShownFact> of(Document document, Optional<Reading> reading, Locale locale) {
    Stream<ShownFact> coded =
        Arrays.stream(Fact.values())
            .flatMap(fact -> fact.field().stream().map(field -> fact))
            .map(fact -> coded(fact, document, reading, locale));
    String visibility = document.visibility().name();
    Stream<ShownFact> others =
        Stream.of(
            plain(Fact.TITLE, document.title(), List.of()),
            plain(Fact.VISIBILITY, visibility, List.of(new Value(visibility, "", 0, "", ""))));
    return Stream.concat(coded, others).toList();
  }

  /** Whether the page has something to say of it. */
  public boolean isKnown() {
    return !values.isEmpty() || byPerson;
  }

  /** Whether a form may say that there is none. */
  public boolean mayLack() {
    return Fact.named(name).flatMap(Fact::field).isPresent();
  }

  private static ShownFact coded(
      Fact fact, Document document, Optional<Reading> reading, Locale locale) {
    List<Code> codes = document.codes().of(fact.field().orElseThrow()).toList();
    List<Value> values =
        codes.stream()
            .filter(code -> code.value().isPresent())
            .map(code -> value(code, document, reading, locale))
            .toList();
    return new ShownFact(
        fact.wording(),
        words(fact),
        values,
        values.stream()
            .map(fact == Fact.SUBJECTS ? Value::label : Value::value)
            .collect(Collectors.joining(", ")),
        options(fact),
        codes.stream().anyMatch(code -> code.by() == Code.By.PERSON));
  }

  private static ShownFact plain(Fact fact, String given, List<Value> values) {
    return new ShownFact(fact.wording(), words(fact), values, given, options(fact), false);
  }

  private static Value value(
      Code code, Document document, Optional<Reading> reading, Locale locale) {
    Optional<Passage> place =
        code.evidence().flatMap(words -> reading.flatMap(it -> EvidencePlace.of(words, it)));
    return new Value(
        code.value().orElseThrow(),
        label(code, locale),
        code.by() == Code.By.PERSON ? 0 : Math.round(code.confidence() * 100),
        code.evidence().map(words -> words.text()).orElse(""),
        place.map(passage -> Places.of(document.id(), passage)).orElse(""));
  }

  /** Of what is not worded by the page itself, only subjects have names in both languages. */
  private static String label(Code code, Locale locale) {
    return code.value()
        .filter(id -> code.field() == Field.SUBJECT)
        .flatMap(Subjects::named)
        .map(subject -> subject.name(locale))
        .orElse(code.label());
  }

  private static String words(Fact fact) {
    return switch (fact) {
      case KIND -> "search.kind.";
      case LEVEL, CATEGORY, VISIBILITY -> "code." + fact.wording() + ".";
      default -> "";
    };
  }

  private static List<String> options(Fact fact) {
    return switch (fact) {
      case KIND -> names(DocumentKind.values());
      case LEVEL -> names(Level.values());
      case CATEGORY -> names(Category.values());
      case VISIBILITY -> names(Visibility.values());
      default -> List.of();
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).<String>map(Enum::name).toList();
  }
}
