package org.guiku.comparison.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.comparison.Compared;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Where what is compared stands in both originals, in the order of the right text.
 *
 * @param pairs each passage of either side in one
 */
record Places(List<Pair> pairs) {

  /**
   * What became of a passage.
   *
   * @param number of the change; left out where nothing changed
   * @param moved whether it stands out of the order of the others
   * @param left left out where it was not there
   * @param right left out where it is gone
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Pair(
      @Nullable Integer number,
      boolean moved,
      OriginalText.@Nullable Place left,
      OriginalText.@Nullable Place right) {}

  static Places of(Compared compared, Optional<Reading> left, Optional<Reading> right) {
    OriginalText before = new OriginalText(left);
    OriginalText after = new OriginalText(right);
    List<Pair> pairs = new ArrayList<>();
    int number = 0;
    for (Difference each : compared.redline().differences()) {
      boolean changed = !(each instanceof Difference.Unchanged);
      number += changed ? 1 : 0;
      pairs.add(
          new Pair(
              changed ? number : null,
              each instanceof Difference.Moved,
              place(before, each.before(), Edit.Op.DELETE, each),
              place(after, each.after(), Edit.Op.INSERT, each)));
    }
    return new Places(pairs);
  }

  private static OriginalText.@Nullable Place place(
      OriginalText text, Optional<Piece> piece, Edit.Op own, Difference of) {
    return piece.map(it -> text.place(it, own, edits(of))).orElse(null);
  }

  private static List<Edit> edits(Difference difference) {
    return switch (difference) {
      case Difference.Changed it -> it.wording().edits();
      case Difference.Moved it -> it.wording().edits();
      case Difference.Unchanged _, Difference.Inserted _, Difference.Deleted _ -> List.of();
    };
  }
}
