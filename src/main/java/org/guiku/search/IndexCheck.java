package org.guiku.search;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guiku.documents.Change;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.search.engine.Checkpoint;

/**
 * Where the index differs from the documents, as far as its last commit claims to follow them.
 *
 * @param documents number of documents in the index
 * @param missing READY but not in it
 * @param outdated in it as they were before a change
 * @param superfluous in it but to be found no more
 */
public record IndexCheck(
    long documents,
    Set<DocumentId> missing,
    Set<DocumentId> outdated,
    Set<DocumentId> superfluous) {

  public boolean agrees() {
    return Stream.of(missing, outdated, superfluous).allMatch(Set::isEmpty);
  }

  static IndexCheck of(Documents documents, Checkpoint checkpoint, Map<DocumentId, Long> held) {
    Set<DocumentId> missing = new TreeSet<>();
    Set<DocumentId> outdated = new TreeSet<>();
    Set<DocumentId> superfluous = new HashSet<>(held.keySet());
    for (Change change : AllChanges.of(documents).toList()) {
      Long number = held.get(change.id());
      boolean followed = change.number() <= checkpoint.change();
      if (!followed || mayBeHeld(documents, change.id())) {
        superfluous.remove(change.id());
      }
      if (followed && number == null && isReady(documents, change.id())) {
        missing.add(change.id());
      } else if (followed && number != null && number != change.number()) {
        outdated.add(change.id());
      }
    }
    return new IndexCheck(held.size(), missing, outdated, superfluous);
  }

  private static boolean isReady(Documents documents, DocumentId id) {
    return documents
        .get(id)
        .filter(Feed::isSearched)
        .filter(d -> d.status() == Document.Status.READY)
        .isPresent();
  }

  private static boolean mayBeHeld(Documents documents, DocumentId id) {
    return documents.get(id).filter(Feed::isSearched).isPresent();
  }
}
