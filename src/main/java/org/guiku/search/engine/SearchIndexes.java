package org.guiku.search.engine;

import java.io.IOException;
import java.util.Optional;

/** Where indexes are kept: one that serves, and at times a newer one that is being built. */
public interface SearchIndexes {

  /** The newest that was committed; empty, with the reason logged, where it is of no use. */
  Optional<SearchIndex> open();

  /** An empty one beside what there is. */
  SearchIndex create() throws IOException;

  /** Deletes every other one; they are closed. */
  void keepOnly(SearchIndex index);
}
