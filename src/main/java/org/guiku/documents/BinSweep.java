package org.guiku.documents;

import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Purges what has been withdrawn for as long as the bin keeps it. */
@Component
class BinSweep {

  private static final Logger LOG = LoggerFactory.getLogger(BinSweep.class);

  private final Bin bin;
  private final Withdrawing withdrawing;

  BinSweep(Bin bin, Withdrawing withdrawing) {
    this.bin = bin;
    this.withdrawing = withdrawing;
  }

  /** What cannot be purged now is due again the next time. */
  @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
  void sweep() {
    for (DocumentId id : bin.due()) {
      try {
        withdrawing.purge(id.value(), new Viewer.Operator());
        LOG.info("document {} was withdrawn long ago and is purged", id);
      } catch (Refused e) {
        LOG.warn("document {} is not purged yet: {}", id, e.code());
      }
    }
  }
}
