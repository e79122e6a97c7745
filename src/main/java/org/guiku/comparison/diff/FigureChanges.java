package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;
import org.guiku.coding.Figure;
import org.guiku.coding.Figures;

/** Which figures of a passage are others now. */
final class FigureChanges {

  private FigureChanges() {}

  /**
   * In reading order. A figure that has no counterpart is left to the edits, which show it.
   *
   * @param edits from the one text to the other
   */
  static List<Difference.FigureChange> of(List<Edit> edits) {
    List<Figure> lefts = Figures.in(Edits.left(edits));
    List<Figure> rights = Figures.in(Edits.right(edits));
    List<Difference.FigureChange> changes = new ArrayList<>();
    for (FigurePairs.Pair pair : FigurePairs.of(edits, lefts, rights)) {
      if (!pair.left().saysAs(pair.right())) {
        changes.add(new Difference.FigureChange(pair.left().text(), pair.right().text()));
      }
    }
    return changes;
  }
}
