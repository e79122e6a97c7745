package org.guiku.ingestion.web;

import java.util.Optional;
import org.guiku.documents.Document;
import org.guiku.ingestion.ReadingsUnderWay;

/**
 * A document on its way, as the queue shows it.
 *
 * @param done pages read so far
 * @param total of how many; 0 while that is not known
 */
record UnderWay(String id, String title, Document.Status status, int done, int total) {

  static UnderWay of(Document document, Optional<ReadingsUnderWay.Progress> progress) {
    return new UnderWay(
        document.id().value(),
        document.title(),
        document.status(),
        progress.map(ReadingsUnderWay.Progress::done).orElse(0),
        progress.map(ReadingsUnderWay.Progress::total).orElse(0));
  }
}
