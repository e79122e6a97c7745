package org.guiku.coding;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;

/**
 * Reads from a document's text what the document is: from whom, of when, for where, on what.
 *
 * <p>Several rules read each field; where they disagree, the one that holds more often speaks.
 * Where none is sure there is no value: a wrong one is worse than none.
 */
public final class Coder {

  /** A rule that holds less often than this had better be silent. */
  private static final double SURE_ENOUGH = 0.7;

  private Coder() {}

  /** One value a field at most, but for subjects; in the order of the fields. */
  public static List<CodedValue> code(DocumentText text) {
    Sheet sheet = Sheet.of(text);
    Places places = Places.ofChina();
    Bodies bodies = new Bodies(new BodyNames(places, sheet.regions(places), sheet.year()));
    Best best = new Best();
    best.take(NumberRules.of(sheet));
    best.take(IssueRules.of(sheet, bodies));
    best.take(
        PlaceRules.of(
            sheet, bodies.names(), places, best.of(Field.ISSUER), best.of(Field.DOCUMENT_NUMBER)));
    best.take(KindRules.of(sheet));
    best.take(PlanRules.of(sheet, best.of(Field.KIND)));
    best.take(asStated(sheet, Declared.INDEX_NUMBER, Field.INDEX_NUMBER));
    best.take(asStated(sheet, Declared.TOPIC, Field.TOPIC));
    return Stream.concat(best.all(), SubjectRules.of(sheet).stream())
        .sorted(Comparator.comparing(CodedValue::field))
        .toList();
  }

  private static Stream<CodedValue> asStated(Sheet sheet, Declared kind, Field field) {
    return sheet
        .stated(kind)
        .map(stated -> stated.evidence().says(field, stated.value(), 0.95, "stated"));
  }

  /** The surest value of each field; of equals the first. */
  private static final class Best {

    private final Map<Field, CodedValue> values = new EnumMap<>(Field.class);

    void take(Stream<CodedValue> found) {
      found
          .filter(value -> value.confidence() >= SURE_ENOUGH)
          .forEach(
              value ->
                  values.merge(
                      value.field(),
                      value,
                      (old, next) -> next.confidence() > old.confidence() ? next : old));
    }

    Optional<CodedValue> of(Field field) {
      return Optional.ofNullable(values.get(field));
    }

    Stream<CodedValue> all() {
      return values.values().stream();
    }
  }
}
