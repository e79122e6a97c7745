package org.guiku.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guiku.documents.Change;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.engine.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the changes of documents into one index, from where its last commit stands. A document
 * that cannot be taken is left out, remembered with the commit, and tried again.
 */
final class Feed {

  private static final Logger log = LoggerFactory.getLogger(Feed.class);

  private static final Set<Document.Status> SEARCHED =
      Set.of(Document.Status.INDEXING, Document.Status.READY);

  private final Documents documents;
  private final SearchIndex index;
  private final Set<DocumentId> lacking;
  private long reached;

  Feed(Documents documents, SearchIndex index) {
    this.documents = documents;
    this.index = index;
    this.reached = index.checkpoint().change();
    this.lacking = new TreeSet<>(index.checkpoint().lacking());
  }

  /** Whether a document has come so far that it belongs into an index. */
  static boolean isSearched(Document document) {
    return SEARCHED.contains(document.status());
  }

  /** Takes the next changes in; true when there were any. */
  boolean take(int most) throws IOException {
    List<Change> changes = documents.changesAfter(reached, most);
    for (Change change : changes) {
      take(change);
      reached = change.number();
    }
    return !changes.isEmpty();
  }

  /** Tries again what it lacks; true when something of it was taken. */
  boolean retry() throws IOException {
    Set<DocumentId> again = new TreeSet<>(lacking);
    for (Change change : again.isEmpty() ? List.<Change>of() : changesOf(again)) {
      take(change);
    }
    return !lacking.equals(again);
  }

  SearchIndex index() {
    return index;
  }

  long reached() {
    return reached;
  }

  void commit() throws IOException {
    index.commit(new Checkpoint(reached, lacking));
  }

  private List<Change> changesOf(Set<DocumentId> wanted) {
    return AllChanges.of(documents)
        .filter(change -> wanted.contains(change.id()) && change.number() <= reached)
        .toList();
  }

  private void take(Change change) throws IOException {
    try {
      replace(change);
      lacking.remove(change.id());
    } catch (RuntimeException e) {
      if (lacking.add(change.id())) {
        log.error("Document {} cannot be indexed and stays out of READY", change.id(), e);
      }
      index.remove(change.id());
    }
  }

  private void replace(Change change) throws IOException {
    Document document = documents.get(change.id()).filter(Feed::isSearched).orElse(null);
    Reading reading = document == null ? null : documents.reading(change.id()).orElse(null);
    if (document == null || reading == null) {
      index.remove(change.id());
    } else {
      index.put(indexed(document, change.number(), reading));
    }
  }

  private IndexedDocument indexed(Document document, long change, Reading reading) {
    List<String> cited =
        PassageAddress.ofAll(document.id(), reading).stream()
            .map(PassageAddress::toString)
            .toList();
    return new IndexedDocument(document, change, reading.passages(), cited);
  }
}
