package org.guiku.comparison;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.comparison.diff.Sameness;
import org.guiku.documents.Documents;
import org.springframework.stereotype.Component;

/**
 * The comparisons of documents. One exists for whoever may read both its documents at that moment,
 * and for nobody else.
 */
@Component
public class Comparisons {

  /** Most comparisons are done before; whoever asked then sees them at once. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private static final int LATEST = 50;

  private final Documents documents;
  private final ComparisonRows rows;
  private final ComparisonWork work;
  private final Clock clock;

  Comparisons(Documents documents, ComparisonRows rows, ComparisonWork work, Clock clock) {
    this.documents = documents;
    this.rows = rows;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Begins to compare two documents, and waits a moment for the end.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT; 400 SAME_DOCUMENT; 409 NOT_READ_YET, NOT_READABLE,
   *     NO_TEXT with the document's title; 503 TOO_BUSY
   */
  public Comparison begin(String left, String right, Sameness sameness, Viewer viewer) {
    ComparablePair pair = ComparablePair.named(left, right, documents, viewer);
    Comparison begun =
        new Comparison(
            ComparisonId.random(),
            pair.left().id(),
            pair.right().id(),
            sameness,
            viewer.key(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            new Comparison.State.Running());
    rows.add(begun);
    work.awaitBriefly(work.begin(begun), PATIENCE);
    return rows.find(begun.id()).orElseThrow(Comparisons::unknown);
  }

  /**
   * @throws Refused 404 UNKNOWN_COMPARISON also where the viewer may not read both documents
   */
  public Comparison named(String id, Viewer viewer) {
    return Optional.of(id)
        .filter(ComparisonId::isWellFormed)
        .flatMap(known -> rows.find(new ComparisonId(known)))
        .filter(found -> documents.find(found.left(), viewer).isPresent())
        .filter(found -> documents.find(found.right(), viewer).isPresent())
        .orElseThrow(Comparisons::unknown);
  }

  /** What a comparison found; empty while it runs and where it failed. */
  public Optional<Compared> compared(Comparison comparison) {
    return comparison.state() instanceof Comparison.State.Done
        ? Optional.of(new Compared(comparison, rows.redline(comparison.id())))
        : Optional.empty();
  }

  /** How much of a running comparison is done, from 0 to 1. */
  public double progress(Comparison comparison) {
    return work.progress(comparison.id()).map(it -> (double) it.done() / it.of()).orElse(0.0);
  }

  /** The latest that the viewer made, of documents that they may still read. */
  public List<Comparison> latest(Viewer viewer) {
    return rows.madeBy(viewer.key(), LATEST).stream()
        .filter(made -> documents.findAll(List.of(made.left(), made.right()), viewer).size() == 2)
        .toList();
  }

  private static Refused unknown() {
    return new Refused(404, "UNKNOWN_COMPARISON");
  }
}
