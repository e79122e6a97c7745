package org.guiku.review.web;

import java.util.List;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.review.ProposedChange;

/**
 * A change that may follow an opinion, as its page shows it.
 *
 * @param percent how sure the program is
 */
record ShownProposal(ProposalView view, List<Run> runs, int percent) {

  static ShownProposal of(ProposedChange proposed) {
    return new ShownProposal(
        ProposalView.of(proposed),
        Run.of(edits(proposed.difference())),
        (int) Math.round(100 * proposed.confidence()));
  }

  private static List<Edit> edits(Difference difference) {
    return switch (difference) {
      case Difference.Changed it -> it.wording().edits();
      case Difference.Moved it -> it.wording().edits();
      case Difference.Inserted it -> alone(Edit.Op.INSERT, it.right());
      case Difference.Deleted it -> alone(Edit.Op.DELETE, it.left());
      case Difference.Unchanged it -> alone(Edit.Op.KEEP, it.right());
    };
  }

  private static List<Edit> alone(Edit.Op op, Piece piece) {
    return List.of(new Edit(op, piece.text()));
  }
}
