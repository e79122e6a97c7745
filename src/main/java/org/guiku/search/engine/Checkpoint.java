package org.guiku.search.engine;

import java.util.Set;
import org.guiku.documents.DocumentId;

/**
 * How far an index has followed the documents.
 *
 * @param change number of the last change it holds
 * @param lacking documents changed until then that it could not take
 */
public record Checkpoint(long change, Set<DocumentId> lacking) {

  public static final Checkpoint START = new Checkpoint(0, Set.of());

  public Checkpoint {
    lacking = Set.copyOf(lacking);
  }
}
