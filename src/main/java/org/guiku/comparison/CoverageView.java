package org.guiku.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import org.guiku.comparison.outline.Coverage;
import org.guiku.comparison.outline.Entry;
import org.guiku.comparison.outline.Fate;
import org.guiku.comparison.outline.Quote;
import org.jspecify.annotations.Nullable;

/**
 * How a draft follows its outline, as the outer contract shows it.
 *
 * @param outline id of the one
 * @param draft id of the other
 * @param points each point of the outline once, in its order
 * @param added chapters of the draft that no point became
 */
public record CoverageView(
    String outline,
    String draft,
    Coverage.Summary summary,
    List<Point> points,
    List<Heading> added) {

  /**
   * A heading or a point, and the passage in which it stands.
   *
   * @param level from 1
   * @param section headings above it, from the outermost
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Heading(
      String number,
      String wording,
      int level,
      List<String> section,
      int ordinal,
      @Nullable Integer page) {

    private static Heading of(Entry entry) {
      return new Heading(
          entry.number().strip(),
          entry.wording(),
          entry.level(),
          entry.section(),
          entry.ordinal(),
          given(entry.page()));
    }
  }

  /** A sentence of the draft, and the passage in which it stands. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Sentence(int ordinal, @Nullable Integer page, String text) {

    private static Sentence of(Quote quote) {
      return new Sentence(quote.ordinal(), given(quote.page()), quote.text());
    }
  }

  /**
   * A point of the outline.
   *
   * @param moved whether it stands elsewhere than the points beside it would have it
   * @param chapters what it became
   * @param quote where the text alone speaks of it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Point(
      Heading point,
      Fate.State state,
      boolean moved,
      List<Heading> chapters,
      @Nullable Sentence quote) {

    private static Point of(Fate fate) {
      return new Point(
          Heading.of(fate.point()),
          fate.state(),
          fate.moved(),
          fate.chapters().stream().map(Heading::of).toList(),
          fate.quote().map(Sentence::of).orElse(null));
    }
  }

  public static CoverageView of(Outlines.Followed followed) {
    Coverage coverage = followed.coverage();
    return new CoverageView(
        followed.outline().id().value(),
        followed.draft().id().value(),
        coverage.summary(),
        coverage.points().stream().map(Point::of).toList(),
        coverage.added().stream().map(Heading::of).toList());
  }

  private static @Nullable Integer given(OptionalInt page) {
    return page.isPresent() ? page.getAsInt() : null;
  }
}
