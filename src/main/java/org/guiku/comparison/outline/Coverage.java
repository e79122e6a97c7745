package org.guiku.comparison.outline;

import java.util.List;
import org.guiku.comparison.diff.Piece;

/**
 * How a draft follows its outline.
 *
 * @param points each point of the outline once, in its order
 * @param added chapters of the draft that no point became, in its order
 */
public record Coverage(List<Fate> points, List<Entry> added) {

  /**
   * How many points became what.
   *
   * @param chapters those that became headings, moved ones included
   */
  public record Summary(
      int points,
      int chapters,
      int kept,
      int renamed,
      int merged,
      int split,
      int onlyText,
      int missing,
      int moved,
      int added) {}

  public Coverage {
    points = List.copyOf(points);
    added = List.copyOf(added);
  }

  /** Of the passages of both, in reading order. */
  public static Coverage of(List<Piece> outline, List<Piece> draft) {
    return new Covering(outline, draft).coverage();
  }

  public Summary summary() {
    return new Summary(
        points.size(),
        (int) points.stream().filter(fate -> fate.state().isChapter()).count(),
        count(Fate.State.KEPT),
        count(Fate.State.RENAMED),
        count(Fate.State.MERGED),
        count(Fate.State.SPLIT),
        count(Fate.State.ONLY_TEXT),
        count(Fate.State.MISSING),
        (int) points.stream().filter(Fate::moved).count(),
        added.size());
  }

  private int count(Fate.State state) {
    return (int) points.stream().filter(fate -> fate.state() == state).count();
  }
}
