package org.guiku.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guiku.documents.Change;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.documents.Reading;
import org.guiku.search.engine.Checkpoint;
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
  private final IndexEntries entries;
  private final SearchIndex index;
  private final Set<DocumentId> lacking;
  private long reached;

  Feed(Documents documents, IndexEntries entries, SearchIndex index) {
    this.documents = documents;
    this.entries = entries;
    this.index = index;
    this.reached = index.checkpoint().change();
    this.lacking = new TreeSet<>(index.checkpoint().lacking());
  }

  /** Whether a document has come so far that it belongs into an index. */
  static boolean isSearched(Document document) {
    return document.withdrawn().isEmpty() && SEARCHED.contains(document.status());
  }

  /** Takes the next changes in; true when there were any. */
  boolean take(int most) throws IOException {
    List<Change> changes = documents.changesAfter(reached, most);
    Map<DocumentId, Document> changed = documentsOf(changes);
    for (Change change : changes) {
      take(change, Optional.ofNullable(changed.get(change.id())));
      reached = change.number();
    }
    return !changes.isEmpty();
  }

  /** Tries again what it lacks; true when something of it was taken. */
  boolean retry() throws IOException {
    Set<DocumentId> again = new TreeSet<>(lacking);
    for (Change change : again.isEmpty() ? List.<Change>of() : changesOf(again)) {
      take(change, documents.get(change.id()));
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

  private Map<DocumentId, Document> documentsOf(List<Change> changes) {
    return documents.getAll(changes.stream().map(Change::id).toList()).stream()
        .collect(Collectors.toMap(Document::id, document -> document));
  }

  private void take(Change change, Optional<Document> changed) throws IOException {
    try {
      replace(change, changed.filter(Feed::isSearched));
      lacking.remove(change.id());
    } catch (RuntimeException e) {
      if (lacking.add(change.id())) {
        log.error("Document {} cannot be indexed and stays out of READY", change.id(), e);
      }
      index.remove(change.id());
    }
  }

  private void replace(Change change, Optional<Document> searched) throws IOException {
    Optional<Reading> reading = searched.flatMap(document -> documents.reading(document.id()));
    if (reading.isPresent()) {
      index.put(entries.of(searched.get(), change.number(), reading.get()));
    } else {
      index.remove(change.id());
    }
  }
}
