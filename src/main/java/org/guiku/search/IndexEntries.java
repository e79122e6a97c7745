package org.guiku.search;

import java.util.List;
import java.util.Map;
import org.guiku.documents.Document;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.meaning.DocumentVectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes what an index is given of a document: its text, and what follows from it. */
@Component
class IndexEntries {

  private final Catchwords catchwords;
  private final KnownVectors vectors;

  @Autowired
  IndexEntries(Catchwords catchwords, DocumentVectors vectors) {
    this(catchwords, vectors::of);
  }

  IndexEntries(Catchwords catchwords, KnownVectors vectors) {
    this.catchwords = catchwords;
    this.vectors = vectors;
  }

  /**
   * @param change number of the document's last change
   */
  IndexedDocument of(Document document, long change, Reading reading) {
    List<String> cited =
        PassageAddress.ofAll(document.id(), reading).stream()
            .map(PassageAddress::toString)
            .toList();
    return new IndexedDocument(
        document,
        change,
        reading.passages(),
        cited,
        reading.foreignOrdinals(),
        catchwords.of(document, reading),
        document.vectors().areStored() ? vectors.of(reading) : Map.of());
  }
}
