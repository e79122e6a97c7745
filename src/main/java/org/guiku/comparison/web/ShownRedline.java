package org.guiku.comparison.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.guiku.comparison.Compared;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.web.ShownChange.Kind;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;

/** The changes of a comparison, ready to be shown: numbered, each with links to its passages. */
final class ShownRedline {

  private final Map<Integer, String> leftLinks;
  private final Map<Integer, String> rightLinks;
  private final List<ShownChange> changes = new ArrayList<>();
  private int unchanged;

  private ShownRedline(Compared compared) {
    List<Difference> differences = compared.redline().differences();
    leftLinks =
        links(
            compared.comparison().left(),
            differences.stream().map(Difference::before).flatMap(Optional::stream).toList());
    rightLinks =
        links(
            compared.comparison().right(),
            differences.stream().map(Difference::after).flatMap(Optional::stream).toList());
    differences.forEach(this::add);
  }

  /** In the order of the right text. */
  static List<ShownChange> of(Compared compared) {
    return new ShownRedline(compared).changes;
  }

  /**
   * What is unchanged between a change and the one before it.
   *
   * @param number of the change; one more than there are for what follows the last
   */
  static List<Piece> unchangedBefore(int number, Redline redline) {
    List<Piece> between = new ArrayList<>();
    int next = 1;
    for (Difference difference : redline.differences()) {
      if (difference instanceof Difference.Unchanged it) {
        between.add(it.right());
      } else if (next++ == number) {
        return between;
      } else {
        between.clear();
      }
    }
    return next == number ? between : List.of();
  }

  /** By address, so that a link leads to its passage also when the file was read anew. */
  private static Map<Integer, String> links(DocumentId document, List<Piece> pieces) {
    List<Passage> passages =
        pieces.stream()
            .sorted(Comparator.comparingInt(Piece::ordinal))
            .map(it -> new Passage(it.ordinal(), it.kind(), it.section(), it.text(), List.of()))
            .toList();
    List<PassageAddress> addresses = PassageAddress.ofAll(document, passages);
    Map<Integer, String> links = new TreeMap<>();
    for (int i = 0; i < passages.size(); i++) {
      links.put(passages.get(i).ordinal(), "/passages/" + addresses.get(i));
    }
    return links;
  }

  private void add(Difference difference) {
    switch (difference) {
      case Difference.Unchanged _ -> unchanged++;
      case Difference.Changed it -> add(it.renumbered() ? Kind.RENUMBERED : Kind.CHANGED, it);
      case Difference.Moved it -> add(Kind.MOVED, it);
      case Difference.Inserted it -> add(kind(it.splitOf(), Kind.SPLIT, Kind.INSERTED), it);
      case Difference.Deleted it -> add(kind(it.mergedInto(), Kind.MERGED, Kind.DELETED), it);
    }
  }

  private static Kind kind(OptionalInt other, Kind part, Kind whole) {
    return other.isPresent() ? part : whole;
  }

  private void add(Kind kind, Difference difference) {
    Difference.Wording wording = difference.wording();
    Piece shown = difference.after().or(difference::before).orElseThrow();
    changes.add(
        new ShownChange(
            changes.size() + 1,
            kind,
            shown.section(),
            side(difference.before(), leftLinks, Run.without(Edit.Op.INSERT, wording.edits())),
            side(difference.after(), rightLinks, Run.without(Edit.Op.DELETE, wording.edits())),
            Run.of(wording.edits()),
            wording.figures(),
            unchanged));
    unchanged = 0;
  }

  private static ShownSide side(Optional<Piece> piece, Map<Integer, String> links, List<Run> runs) {
    return piece
        .map(
            it ->
                new ShownSide(
                    it.ordinal(), it.page().orElse(0), links.getOrDefault(it.ordinal(), ""), runs))
        .orElse(ShownSide.NONE);
  }
}
