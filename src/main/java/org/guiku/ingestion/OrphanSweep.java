package org.guiku.ingestion;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.documents.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes bytes that nobody owns: those of uploads that were cut off before they got their row, and
 * of archives whose members were taken in.
 */
@Component
class OrphanSweep {

  /** Longer than any upload takes from its bytes to its row. */
  static final Duration GRACE = Duration.ofHours(24);

  private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);

  private final BlobStore blobs;
  private final Documents documents;
  private final Batches batches;
  private final Clock clock;

  OrphanSweep(BlobStore blobs, Documents documents, Batches batches, Clock clock) {
    this.blobs = blobs;
    this.documents = documents;
    this.batches = batches;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
  void sweep() throws IOException {
    Instant limit = clock.instant().minus(GRACE);
    for (BlobRef orphan : before(limit)) {
      LOG.info("removing bytes that nobody owns: {}", orphan);
      blobs.deleteUnowned(orphan, limit);
    }
  }

  /** What nobody owns and nobody has brought since. */
  Set<BlobRef> before(Instant limit) throws IOException {
    Set<BlobRef> orphans = new HashSet<>();
    blobs.list(
        blob -> {
          if (blob.stored().isBefore(limit)) {
            orphans.add(blob.ref());
          }
        });
    orphans.removeAll(documents.blobs());
    orphans.removeAll(batches.archives());
    return orphans;
  }
}
