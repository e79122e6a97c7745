package org.guiku.catalog.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.catalog.PlanField;
import org.guiku.catalog.PlanWish;
import tools.jackson.databind.JsonNode;

/** Reads what a client says of a plan, in the manner of JSON merge patch (RFC 7396). */
final class PlanBody {

  private static final int MOST_SHOWN = 100;

  private PlanBody() {}

  /**
   * @throws Refused 400 BAD_REQUEST where it is no object
   */
  static PlanWish wish(JsonNode body) {
    if (!body.isObject()) {
      throw new Refused(400, "BAD_REQUEST");
    }
    Map<PlanField, Optional<String>> said = new EnumMap<>(PlanField.class);
    List<Refused.Reason> faults = new ArrayList<>();
    for (var sent : body.properties()) {
      Optional<PlanField> field = PlanField.named(sent.getKey());
      if (field.isEmpty()) {
        faults.add(fault(sent.getKey(), "UNKNOWN_FIELD"));
      } else if (isText(field.get(), sent.getValue())) {
        said.put(field.get(), text(sent.getValue()));
      } else {
        faults.add(fault(sent.getKey(), "NO_TEXT"));
      }
    }
    return new PlanWish(said, faults);
  }

  private static boolean isText(PlanField field, JsonNode value) {
    return value.isNull()
        || value.isString()
        || (field == PlanField.PERIOD && value.isIntegralNumber());
  }

  private static Optional<String> text(JsonNode value) {
    return value.isNull() ? Optional.empty() : written(value.asString());
  }

  /** What is blank says that there is none. */
  static Optional<String> written(String text) {
    return Optional.of(text.strip()).filter(given -> !given.isEmpty());
  }

  private static Refused.Reason fault(String field, String code) {
    String shown = field.length() <= MOST_SHOWN ? field : field.substring(0, MOST_SHOWN) + "…";
    return new Refused.Reason(shown, code, "plan.fault." + code, List.of(shown));
  }
}
