package org.guiku.comparison.outline;

import java.util.List;
import java.util.Optional;

/**
 * What became of a point of an outline.
 *
 * @param chapters of the draft, in its order; none where it became none
 * @param quote where the text alone speaks of it
 * @param moved whether it stands elsewhere than the points beside it would have it
 */
public record Fate(
    Entry point, State state, List<Entry> chapters, Optional<Quote> quote, boolean moved) {

  /** What one calls it. */
  public enum State {
    /** A heading with the same words; its number and level may be others. */
    KEPT,
    /** A heading with other words. */
    RENAMED,
    /** A heading that takes in other points, too. */
    MERGED,
    /** Several headings. */
    SPLIT,
    /** No heading, but a sentence. */
    ONLY_TEXT,
    MISSING;

    /** Whether it became a heading, or several. */
    public boolean isChapter() {
      return compareTo(SPLIT) <= 0;
    }
  }

  public Fate {
    chapters = List.copyOf(chapters);
  }
}
