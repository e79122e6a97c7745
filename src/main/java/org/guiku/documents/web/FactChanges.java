package org.guiku.documents.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.guiku.access.Refused;
import org.guiku.documents.Fact;
import org.guiku.documents.Said;
import tools.jackson.databind.JsonNode;

/** Reads what a client says of a document, in the manner of JSON merge patch (RFC 7396). */
final class FactChanges {

  private FactChanges() {}

  /**
   * @throws Refused 400 UNKNOWN_FIELD or MALFORMED_VALUE, naming all such fields
   */
  static Map<Fact, Said> of(JsonNode body) {
    if (!body.isObject()) {
      throw new Refused(400, "BAD_REQUEST");
    }
    refuseUnknown(body);
    Map<Fact, Said> said = new EnumMap<>(Fact.class);
    List<String> malformed = new ArrayList<>();
    for (var field : body.properties()) {
      Fact fact = Fact.named(field.getKey()).orElseThrow();
      values(fact, field.getValue())
          .flatMap(fact::said)
          .ifPresentOrElse(word -> said.put(fact, word), () -> malformed.add(fact.wording()));
    }
    if (!malformed.isEmpty()) {
      throw new Refused(400, "MALFORMED_VALUE", String.join(", ", malformed));
    }
    return said;
  }

  /**
   * @throws Refused 400 UNKNOWN_FIELD where no text says such a thing
   */
  static Fact readFromText(String field) {
    return Fact.named(field)
        .filter(Fact::isReadFromText)
        .orElseThrow(() -> new Refused(400, "UNKNOWN_FIELD", shown(field)));
  }

  private static void refuseUnknown(JsonNode body) {
    TreeSet<String> unknown = new TreeSet<>(body.propertyNames());
    unknown.removeIf(name -> Fact.named(name).isPresent());
    if (!unknown.isEmpty()) {
      throw new Refused(400, "UNKNOWN_FIELD", shown(String.join(", ", unknown)));
    }
  }

  /** Empty where it is no text, no list of texts and, for a period, no whole number. */
  private static Optional<List<String>> values(Fact fact, JsonNode node) {
    if (node.isNull()) {
      return Optional.of(List.of());
    }
    if (fact == Fact.SUBJECTS) {
      return node.isArray() && node.valueStream().allMatch(JsonNode::isString)
          ? Optional.of(node.valueStream().map(JsonNode::asString).toList())
          : Optional.empty();
    }
    boolean plain = node.isString() || (fact == Fact.PERIOD && node.isIntegralNumber());
    return plain ? Optional.of(List.of(node.asString())) : Optional.empty();
  }

  private static String shown(String names) {
    return names.length() <= 200 ? names : names.substring(0, 200) + "…";
  }
}
