package org.guiku.documents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.guiku.documents.Box;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A passage as the outer contract shows it.
 *
 * @param boxes page, x, y, width and height of each, in points from the top left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PassageView(
    int ordinal,
    String address,
    Passage.Kind kind,
    @Nullable Integer page,
    List<String> section,
    String text,
    List<List<Number>> boxes) {

  static PassageView of(DocumentId document, Reading reading, Passage passage) {
    return new PassageView(
        passage.ordinal(),
        PassageAddress.of(document, reading, passage).toString(),
        passage.kind(),
        passage.page().isPresent() ? passage.page().getAsInt() : null,
        passage.section(),
        passage.text(),
        passage.boxes().stream().map(Box::toNumbers).toList());
  }
}
