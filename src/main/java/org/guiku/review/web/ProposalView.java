package org.guiku.review.web;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Piece;
import org.guiku.review.ProposedChange;
import org.guiku.review.ProposedChange.Nearness;
import org.guiku.review.ProposedChange.Sign;

/**
 * A change that may follow an opinion, as the outer contract shows it.
 *
 * @param number among the changes of both texts, from 1
 * @param address to be sent as the change of an answer; of the earlier text where it is gone
 * @param document of that address
 * @param before its words in the earlier text
 * @param after its words in the next
 * @param confidence 0 to 1
 */
record ProposalView(
    int number,
    Type type,
    String address,
    String document,
    List<String> section,
    Optional<String> before,
    Optional<String> after,
    Nearness nearness,
    SortedSet<Sign> signs,
    double confidence) {

  /** What became of the passage. */
  enum Type {
    CHANGED,
    MOVED,
    INSERTED,
    DELETED
  }

  static ProposalView of(ProposedChange proposed) {
    Difference difference = proposed.difference();
    Piece piece = difference.after().or(difference::before).orElseThrow();
    return new ProposalView(
        proposed.number(),
        type(difference),
        proposed.address().toString(),
        proposed.address().document().value(),
        piece.section(),
        difference.before().map(Piece::text),
        difference.after().map(Piece::text),
        proposed.nearness(),
        new TreeSet<>(proposed.signs()),
        proposed.confidence());
  }

  private static Type type(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged _ -> throw new IllegalArgumentException("nothing changed");
      case Difference.Changed _ -> Type.CHANGED;
      case Difference.Moved _ -> Type.MOVED;
      case Difference.Inserted _ -> Type.INSERTED;
      case Difference.Deleted _ -> Type.DELETED;
    };
  }
}
