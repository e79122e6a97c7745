package org.guiku.ingestion.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.guiku.access.Viewer;
import org.guiku.ingestion.Batch;
import org.guiku.ingestion.BatchId;
import org.guiku.ingestion.BatchStandings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells how far a batch has come, whenever that changes, until it is finished. */
@Component
class BatchEvents {

  private static final Duration PAUSE = Duration.ofMillis(400);

  private final BatchStandings standings;

  BatchEvents(BatchStandings standings) {
    this.standings = standings;
  }

  SseEmitter of(BatchId id, Viewer viewer) {
    SseEmitter emitter = new SseEmitter(0L);
    Thread.ofVirtual().name("batch-" + id).start(() -> follow(id, viewer, emitter));
    return emitter;
  }

  private void follow(BatchId id, Viewer viewer, SseEmitter emitter) {
    try {
      Optional<BatchView> told = Optional.empty();
      for (Optional<Batch> now = standings.of(id, viewer);
          now.isPresent();
          now = standings.of(id, viewer)) {
        BatchView view = BatchView.of(now.get());
        if (!told.equals(Optional.of(view))) {
          emitter.send(SseEmitter.event().name("progress").data(view));
          told = Optional.of(view);
        }
        if (view.finished()) {
          break;
        }
        Thread.sleep(PAUSE);
      }
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      // The listener has gone; nothing is owed to it.
      emitter.complete();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    }
  }
}
