package org.guiku.review.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.review.OpinionField;
import org.guiku.review.OpinionWish;
import tools.jackson.databind.JsonNode;

/** Reads what a client says of an opinion, in the manner of JSON merge patch (RFC 7396). */
final class OpinionBody {

  private static final int MOST_SHOWN = 100;

  private OpinionBody() {}

  /**
   * @throws Refused 400 BAD_REQUEST where it is no object
   */
  static OpinionWish wish(JsonNode body) {
    if (!body.isObject()) {
      throw new Refused(400, "BAD_REQUEST");
    }
    Map<OpinionField, Optional<String>> said = new EnumMap<>(OpinionField.class);
    List<Refused.Reason> faults = new ArrayList<>();
    for (var sent : body.properties()) {
      Optional<OpinionField> field = OpinionField.named(sent.getKey());
      if (field.isEmpty()) {
        faults.add(unknown(sent.getKey()));
      } else if (sent.getValue().isNull() || sent.getValue().isString()) {
        said.put(field.get(), text(sent.getValue()));
      } else {
        faults.add(OpinionWish.fault(field.get(), "NO_TEXT"));
      }
    }
    return new OpinionWish(said, faults);
  }

  /**
   * @throws Refused 400 BAD_REQUEST where it holds no list of objects
   */
  static List<OpinionWish> parts(JsonNode body) {
    JsonNode parts = body.path("parts");
    if (!parts.isArray()) {
      throw new Refused(400, "BAD_REQUEST");
    }
    return parts.valueStream().map(OpinionBody::wish).toList();
  }

  /** What is blank says that there is none. */
  private static Optional<String> text(JsonNode value) {
    return Optional.of(value)
        .filter(given -> !given.isNull())
        .map(given -> given.asString().strip())
        .filter(given -> !given.isEmpty());
  }

  private static Refused.Reason unknown(String field) {
    String shown = field.length() <= MOST_SHOWN ? field : field.substring(0, MOST_SHOWN) + "…";
    return new Refused.Reason(
        shown, "UNKNOWN_FIELD", "opinion.fault.UNKNOWN_FIELD", List.of(shown));
  }
}
