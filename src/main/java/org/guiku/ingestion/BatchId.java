package org.guiku.ingestion;

import java.time.Instant;
import org.guiku.documents.DocumentId;

/** The name of a batch, of the same form as that of a document. */
public record BatchId(String value) {

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of an id
   */
  public BatchId {
    if (!DocumentId.isWellFormed(value)) {
      throw new IllegalArgumentException("not a batch id: " + value);
    }
  }

  static BatchId at(Instant received) {
    return new BatchId(DocumentId.at(received).value());
  }

  @Override
  public String toString() {
    return value;
  }
}
