package org.guiku.documents;

import java.util.Optional;
import java.util.Set;

/**
 * Which documents of a list are wanted; an empty set wants all.
 *
 * @param container only the members of this archive
 */
public record DocumentFilter(
    Set<Document.Status> status,
    Set<DocumentKind> kind,
    Set<Integer> period,
    Optional<DocumentId> container) {

  public static final DocumentFilter ALL =
      new DocumentFilter(Set.of(), Set.of(), Set.of(), Optional.empty());

  public static DocumentFilter status(Document.Status... status) {
    return new DocumentFilter(Set.of(status), Set.of(), Set.of(), Optional.empty());
  }
}
