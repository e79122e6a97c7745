package org.guiku.search.meaning;

import java.time.Duration;
import org.guiku.documents.DocumentPurged;
import org.guiku.search.background.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sweeps vectors of purged documents on a thread of its own, also those of before a restart. */
@Component
class VectorSweep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(VectorSweep.class);
  private static final Duration PAUSE = Duration.ofHours(1);

  private final BackgroundThread thread = new BackgroundThread("guiku-vector-sweep");
  private final PurgedTexts purged;

  VectorSweep(PurgedTexts purged) {
    this.purged = purged;
  }

  @TransactionalEventListener
  void on(DocumentPurged event) {
    thread.wake();
  }

  @Override
  public void start() {
    thread.start(this::run);
  }

  @Override
  public void stop() {
    thread.end();
  }

  @Override
  public boolean isRunning() {
    return thread.isRunning();
  }

  private void run() {
    while (thread.isRunning()) {
      if (!swept()) {
        thread.pause(PAUSE);
      }
    }
  }

  private boolean swept() {
    try {
      return purged.sweep();
    } catch (RuntimeException e) {
      LOG.warn("vectors of purged documents are swept later", e);
      return false;
    }
  }
}
