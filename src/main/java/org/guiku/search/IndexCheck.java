package org.guiku.search;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

  /** Looks, at most, of which each would have to show a fault. */
  private static final int LOOKS = 5;

  private static final Duration BETWEEN = Duration.ofMillis(500);

  /**
   * Looks until nothing is found any more, a few times at most: index and documents are not read at
   * one moment, but what is a fault is one at each look.
   */
  static IndexCheck repeated(Supplier<IndexCheck> look) {
    IndexCheck found = look.get();
    for (int n = 1; n < LOOKS && !found.agrees(); n++) {
      LockSupport.parkNanos(BETWEEN.toNanos());
      found = look.get().alsoIn(found);
    }
    return found;
  }

  private IndexCheck alsoIn(IndexCheck before) {
    return new IndexCheck(
        documents,
        both(missing, before.missing),
        both(outdated, before.outdated),
        both(superfluous, before.superfluous));
  }

  private static Set<DocumentId> both(Set<DocumentId> one, Set<DocumentId> other) {
    return one.stream().filter(other::contains).collect(Collectors.toCollection(TreeSet::new));
  }

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
