package org.guiku.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.diff.Sameness;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as the outer contract shows it.
 *
 * @param id left out where two files were compared and nothing was stored
 * @param left id of the document before, or the name of its file
 * @param right id of the document after, or the name of its file
 * @param ignoring ways of writing that did not count
 * @param progress from 0 to 1, while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparisonView(
    @Nullable String id,
    Status status,
    String left,
    String right,
    Set<Sameness.Ignored> ignoring,
    @Nullable Instant madeAt,
    @Nullable Double progress,
    Comparison.@Nullable Reason failure,
    Redline.@Nullable Summary summary,
    @Nullable List<RedlineView.Change> changes) {

  /** How far it has come. */
  public enum Status {
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * @param progress from 0 to 1
   */
  public static ComparisonView of(
      Comparison comparison, Optional<Compared> compared, double progress) {
    Optional<RedlineView> redline = compared.map(Compared::redline).map(RedlineView::of);
    boolean runs = comparison.state() instanceof Comparison.State.Running;
    return new ComparisonView(
        comparison.id().value(),
        status(comparison.state()),
        comparison.left().value(),
        comparison.right().value(),
        comparison.sameness().ignored(),
        comparison.madeAt(),
        runs ? progress : null,
        comparison.state() instanceof Comparison.State.Failed failed ? failed.reason() : null,
        redline.map(RedlineView::summary).orElse(null),
        redline.map(RedlineView::changes).orElse(null));
  }

  /** Two files that were compared without being stored. */
  public static ComparisonView of(String left, String right, Sameness sameness, Redline redline) {
    RedlineView view = RedlineView.of(redline);
    return new ComparisonView(
        null,
        Status.DONE,
        left,
        right,
        sameness.ignored(),
        null,
        null,
        null,
        view.summary(),
        view.changes());
  }

  private static Status status(Comparison.State state) {
    return switch (state) {
      case Comparison.State.Running _ -> Status.RUNNING;
      case Comparison.State.Done _ -> Status.DONE;
      case Comparison.State.Failed _ -> Status.FAILED;
    };
  }
}
