package org.guiku.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage as the outer contract shows it.
 *
 * @param address left out where the passage belongs to no stored document
 * @param boxes page, x, y, width and height of each, in points from the top left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PassageView(
    int ordinal,
    @Nullable String address,
    Passage.Kind kind,
    @Nullable Integer page,
    List<String> section,
    String text,
    List<List<Number>> boxes) {

  public static PassageView of(Passage passage, PassageAddress address) {
    return view(passage, address.toString());
  }

  /** A passage of a file that is not stored. */
  public static PassageView of(Passage passage) {
    return view(passage, null);
  }

  private static PassageView view(Passage passage, @Nullable String address) {
    return new PassageView(
        passage.ordinal(),
        address,
        passage.kind(),
        passage.page().isPresent() ? passage.page().getAsInt() : null,
        passage.section(),
        passage.text(),
        passage.boxes().stream().map(Box::toNumbers).toList());
  }
}
