package org.guiku.ingestion;

import java.io.IOException;
import java.time.Clock;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.documents.DocumentPurged;
import org.guiku.documents.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Removes what taking a purged document in has left: its task, its name in batches, its bytes. */
@Component
class PurgedFiles {

  private static final Logger LOG = LoggerFactory.getLogger(PurgedFiles.class);

  private final BlobStore blobs;
  private final Documents documents;
  private final Batches batches;
  private final TaskList tasks;
  private final Claims claims;
  private final Clock clock;

  PurgedFiles(
      BlobStore blobs,
      Documents documents,
      Batches batches,
      TaskList tasks,
      Claims claims,
      Clock clock) {
    this.blobs = blobs;
    this.documents = documents;
    this.batches = batches;
    this.tasks = tasks;
    this.claims = claims;
    this.clock = clock;
  }

  @EventListener
  void forget(DocumentPurged purged) {
    tasks.remove(purged.id());
    batches.forget(purged.id());
  }

  /** Where this does not come to its end, the sweep of what nobody owns does it later. */
  @TransactionalEventListener
  void remove(DocumentPurged purged) {
    try {
      claims.whileNobodyClaims(() -> removeUnowned(purged.blob()));
    } catch (IOException e) {
      LOG.warn("the bytes of the purged document {} are removed later", purged.id(), e);
    }
  }

  private void removeUnowned(BlobRef blob) throws IOException {
    if (!documents.owns(blob) && !batches.archives().contains(blob)) {
      blobs.deleteUnowned(blob, clock.instant().plusSeconds(1));
    }
  }
}
