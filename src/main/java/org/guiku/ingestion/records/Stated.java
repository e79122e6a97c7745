package org.guiku.ingestion.records;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.guiku.documents.Fact;
import org.guiku.documents.Said;
import tools.jackson.databind.JsonNode;

/**
 * What a record states of its document. Null and the empty text state nothing.
 *
 * @param leftOut fields that no document has here, and dates that name no day
 * @param malformed fields whose value has not their form
 */
record Stated(Map<Fact, Said> said, Set<String> leftOut, Set<String> malformed) {

  private static final int LONGEST_PLAN_CODE = 40;

  /** So that a name that somebody made up cannot fill a page. */
  private static final int LONGEST_NAME = 60;

  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

  /** 1954, 1954-09: a day that was made up for it would be found as if somebody had known it. */
  private static final Pattern NO_DAY = Pattern.compile("[12][0-9]{3}(?:-(?:0[1-9]|1[0-2]))?");

  static Stated in(JsonNode record) {
    Stated stated = new Stated(new EnumMap<>(Fact.class), new TreeSet<>(), new TreeSet<>());
    for (var field : record.properties()) {
      if (!field.getKey().equals(RecordForm.ID) && !field.getKey().equals(RecordForm.TEXT)) {
        stated.add(field.getKey(), field.getValue());
      }
    }
    return stated;
  }

  private void add(String name, JsonNode given) {
    Optional<Fact> fact = Fact.named(name);
    if (fact.isEmpty()) {
      leftOut.add(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…");
    } else if (!statesNothing(given)) {
      add(fact.get(), given);
    }
  }

  private void add(Fact fact, JsonNode given) {
    Optional<List<String>> values = values(fact, given);
    if (fact == Fact.ISSUED_ON && values.filter(Stated::nameNoDay).isPresent()) {
      leftOut.add(fact.wording());
      return;
    }
    values
        .flatMap(all -> said(fact, all))
        .ifPresentOrElse(word -> said.put(fact, word), () -> malformed.add(fact.wording()));
  }

  /** Plans of older catalogs have codes of other forms; an upload may name such a one too. */
  private static Optional<Said> said(Fact fact, List<String> values) {
    return fact == Fact.PLAN_CODE ? planCode(values.getFirst()) : fact.said(values);
  }

  private static Optional<Said> planCode(String given) {
    String code = given.strip();
    boolean fits = code.length() <= LONGEST_PLAN_CODE && !NOT_SHOWN.matcher(code).find();
    return fits ? Optional.of(Said.value(code)) : Optional.empty();
  }

  /** Empty where it is no text, no number in its place and, for subjects, no list of texts. */
  private static Optional<List<String>> values(Fact fact, JsonNode given) {
    if (given.isArray() && fact == Fact.SUBJECTS) {
      return given.valueStream().allMatch(JsonNode::isString)
          ? Optional.of(given.valueStream().map(JsonNode::asString).toList())
          : Optional.empty();
    }
    boolean plain = given.isString() || (isNumber(fact) && given.isIntegralNumber());
    return plain ? Optional.of(List.of(given.asString())) : Optional.empty();
  }

  private static boolean isNumber(Fact fact) {
    return fact == Fact.PERIOD || fact == Fact.REGION || fact == Fact.ISSUED_ON;
  }

  private static boolean nameNoDay(List<String> values) {
    return values.stream().allMatch(value -> NO_DAY.matcher(value.strip()).matches());
  }

  private static boolean statesNothing(JsonNode given) {
    return given.isNull()
        || (given.isString() && given.asString().isBlank())
        || (given.isArray() && given.isEmpty());
  }
}
