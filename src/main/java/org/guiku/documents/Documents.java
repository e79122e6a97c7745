package org.guiku.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.blobs.BlobRef;

/** All documents of the repository. */
public interface Documents {

  /**
   * Opens a document to a viewer, which is taken down where it is not public. Empty also where the
   * viewer may not read it: unknown and unreadable look alike.
   */
  Optional<Document> find(DocumentId id, Viewer viewer);

  /**
   * The document that an address names.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT also where the id is malformed or the viewer may not read
   */
  default Document named(String id, Viewer viewer) {
    return Optional.of(id)
        .filter(DocumentId::isWellFormed)
        .flatMap(known -> find(new DocumentId(known), viewer))
        .orElseThrow(() -> new Refused(404, "UNKNOWN_DOCUMENT"));
  }

  /**
   * Those of several that the viewer may read, in their order, to be named in a list, which is not
   * yet to open them.
   */
  default List<Document> findAll(Collection<DocumentId> ids, Viewer viewer) {
    return getAll(ids).stream().filter(found -> found.existsFor(viewer)).toList();
  }

  /** Newest first; ties by id. */
  Listing<Document> list(DocumentFilter filter, Viewer viewer, PageRequest page);

  /** Counts what {@link #list} lists. */
  long count(DocumentFilter filter, Viewer viewer);

  /** What the last reading gave; empty before the first. The caller has checked the viewer. */
  Optional<Reading> reading(DocumentId id);

  /**
   * A document whoever asks, for the index, which filters by visibility itself; empty when it is no
   * more.
   */
  Optional<Document> get(DocumentId id);

  /**
   * As {@link #get}, of one that was there a moment ago.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT where it was purged since
   */
  default Document current(DocumentId id) {
    return get(id).orElseThrow(() -> new Refused(404, "UNKNOWN_DOCUMENT"));
  }

  /** As {@link #get}, several at once, in their order; those that are no more are left out. */
  List<Document> getAll(Collection<DocumentId> ids);

  /** The originals of all documents, whoever may read them. */
  Set<BlobRef> blobs();

  /** Whether any document has these bytes, whoever may read it, withdrawn ones included. */
  boolean owns(BlobRef blob);

  /**
   * What changed after that number, in order, each document once with its last number.
   *
   * @param limit most changes answered
   */
  List<Change> changesAfter(long number, int limit);

  /** The number of the last change, 0 in an empty repository. */
  long lastChange();

  /**
   * Says that an index commit holds every change up to that number; what waited for it is READY,
   * and vectors that waited for it are FOUND.
   *
   * @param lacking documents that the index could not take; they go on waiting
   */
  void indexed(long upTo, Set<DocumentId> lacking);
}
