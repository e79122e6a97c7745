package org.guiku.comparison;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guiku.access.Refused;
import org.guiku.comparison.diff.Comparing;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes comparisons one after another, so that they leave the other processor to who reads. What
 * was begun when the program ended is made at the next start.
 */
@Component
class ComparisonWork implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ComparisonWork.class);

  /** How far a comparison has come, in passages. */
  record Progress(int done, int of) {}

  /** Most that wait for their turn; each is seconds at the worst. */
  private static final int MOST_WAITING = 100;

  /** Two texts of 5,000 pages take some seconds; more is a text made to take long. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Documents documents;
  private final ComparisonRows rows;
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("comparison").factory());
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("comparison-clock").factory());
  private final Map<ComparisonId, Progress> progress = new ConcurrentHashMap<>();

  ComparisonWork(Documents documents, ComparisonRows rows) {
    this.documents = documents;
    this.rows = rows;
  }

  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    rows.running().forEach(this::begin);
  }

  /**
   * Has it made as soon as its turn comes.
   *
   * @throws Refused 503 TOO_BUSY where too many wait; then it is gone
   */
  Future<?> begin(Comparison comparison) {
    try {
      return worker.submit(() -> make(comparison));
    } catch (RejectedExecutionException e) {
      rows.remove(comparison.id());
      throw new Refused(503, "TOO_BUSY");
    }
  }

  /** Waits a while for what is done soon. */
  void awaitBriefly(Future<?> work, Duration patience) {
    try {
      work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // It goes on.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a comparison", e);
    }
  }

  /** Empty before its turn and after its end. */
  Optional<Progress> progress(ComparisonId id) {
    return Optional.ofNullable(progress.get(id));
  }

  @Override
  public void close() {
    worker.shutdownNow();
    clock.shutdownNow();
  }

  private void make(Comparison comparison) {
    Thread own = Thread.currentThread();
    Future<?> end = clock.schedule(own::interrupt, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    try {
      Redline redline = redline(comparison);
      end.cancel(false);
      rows.done(comparison.id(), redline);
    } catch (CancellationException e) {
      giveUp(comparison, Comparison.Reason.TIMED_OUT);
    } catch (Refused e) {
      rows.failed(comparison.id(), Comparison.Reason.NO_TEXT);
    } catch (OutOfMemoryError e) {
      rows.failed(comparison.id(), Comparison.Reason.OUT_OF_MEMORY);
    } finally {
      end.cancel(false);
      progress.remove(comparison.id());
    }
  }

  /** Where the program ends it stays as it is and is made at the next start. */
  private void giveUp(Comparison comparison, Comparison.Reason reason) {
    boolean ending = worker.isShutdown();
    LOG.warn("comparison {} was stopped: {}", comparison.id(), ending ? "the end" : reason);
    Thread.interrupted();
    if (!ending) {
      rows.failed(comparison.id(), reason);
    }
  }

  private Redline redline(Comparison comparison) {
    return Comparing.of(
        pieces(comparison.left()),
        pieces(comparison.right()),
        comparison.sameness(),
        (done, of) -> progress.put(comparison.id(), new Progress(done, of)));
  }

  private List<Piece> pieces(DocumentId id) {
    return Piece.ofAll(documents.reading(id).orElseThrow(() -> new Refused(409, "NO_TEXT")));
  }
}
