package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;
import org.guiku.coding.Figure;
import org.guiku.coding.Figures;

/** Which figures of a passage are others now; clause by clause, as far as clauses were changed. */
final class FigureChanges {

  private final List<Difference.FigureChange> changes = new ArrayList<>();
  private final List<Edit> clause = new ArrayList<>();

  private FigureChanges() {}

  /**
   * In reading order. A figure that has no counterpart is left to the edits, which show it.
   *
   * @param edits from the one text to the other
   */
  static List<Difference.FigureChange> of(List<Edit> edits) {
    FigureChanges all = new FigureChanges();
    edits.forEach(all::take);
    all.endClause();
    return all.changes;
  }

  private void take(Edit edit) {
    int first = edit.op() == Edit.Op.KEEP ? Clauses.firstEnd(edit.text()) : -1;
    if (first < 0) {
      clause.add(edit);
      return;
    }
    clause.add(new Edit(Edit.Op.KEEP, edit.text().substring(0, first)));
    endClause();
    int rest = Clauses.lastEnd(edit.text()) + 1;
    clause.add(new Edit(Edit.Op.KEEP, edit.text().substring(rest)));
  }

  private void endClause() {
    if (clause.stream().anyMatch(FigureChanges::touchesFigures)) {
      addChanges();
    }
    clause.clear();
  }

  /** Most changes have neither a numeral nor a word that binds one, and need not be read. */
  private static boolean touchesFigures(Edit edit) {
    return edit.op() != Edit.Op.KEEP && Figures.mayConcern(edit.text());
  }

  private void addChanges() {
    List<Figure> lefts = Figures.in(Edits.left(clause));
    List<Figure> rights = lefts.isEmpty() ? List.of() : Figures.in(Edits.right(clause));
    for (FigurePairs.Pair pair : FigurePairs.of(clause, lefts, rights)) {
      if (!pair.left().saysAs(pair.right())) {
        changes.add(new Difference.FigureChange(pair.left().text(), pair.right().text()));
      }
    }
  }
}
