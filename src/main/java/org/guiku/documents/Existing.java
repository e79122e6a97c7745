package org.guiku.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiku.access.Circle;
import org.guiku.access.Reach;

/**
 * Which documents exist for somebody, as the condition of a query on them.
 *
 * @param condition on the columns of one table of documents
 */
record Existing(String condition, Map<String, Object> parameters) {

  static Existing within(Reach reach) {
    Existing open = openTo(reach);
    return new Existing("withdrawn_at is null and " + open.condition(), open.parameters());
  }

  /** Also those that are out of use. */
  static Existing openTo(Reach reach) {
    return reach.isWhole() ? new Existing("true", Map.of()) : openTo(List.copyOf(reach.circles()));
  }

  private static Existing openTo(List<Circle> circles) {
    Map<String, Object> parameters = new HashMap<>();
    List<String> each = new ArrayList<>();
    for (int i = 0; i < circles.size(); i++) {
      parameters.put("circle" + i, circles.get(i).code());
      each.add(":circle" + i + " = any(circles)");
    }
    return new Existing("(" + String.join(" or ", each) + ")", parameters);
  }
}
