package org.guiku.documents;

import java.util.Collection;
import java.util.List;

/**
 * The hand that writes documents, for those who take them in. Every method joins the caller's
 * transaction.
 */
public interface DocumentRegister {

  /**
   * Registers a file as QUEUED, or answers with the document that the same bytes for the same plan
   * have been before. What comes again from another system under its id is the document it was
   * before, its text and the facts stated with it replaced and QUEUED where either is new.
   */
  Registration register(Received received);

  /** QUEUED becomes EXTRACTING; answers those that are to be read, in the order given. */
  List<Document> begin(Collection<DocumentId> ids);

  /** Those whose bytes are still the same; they stay so until the transaction ends. */
  List<Document> unchanged(Collection<Document> documents);

  /**
   * Puts a reading in the place of what was known of the text; the document waits for the index.
   */
  void replace(DocumentId id, Reading reading);

  /** The document could not be read; its original and record stay. */
  void fail(DocumentId id, String mediaType, Failure failure);

  /** Back to QUEUED, its failure forgotten. */
  void queueAgain(DocumentId id);

  /** From here to the end of the transaction no document is read, changed or purged. */
  void holdChanges();

  /** Forgets a document of which nothing was ever read. */
  void discard(DocumentId id);

  /**
   * @param isNew false when the same was there already
   */
  record Registration(Document document, boolean isNew) {

    /** Whether the document is to be read: it is new, or failed when it was read before. */
    public boolean isQueued() {
      return isNew || document.status() == Document.Status.FAILED;
    }
  }
}
