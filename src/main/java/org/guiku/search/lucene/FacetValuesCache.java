package org.guiku.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** The facets' values of the state of the index that was last searched. */
final class FacetValuesCache {

  private record Kept(Object state, FacetValues values) {}

  private volatile @Nullable Kept kept;

  FacetValues of(IndexReader reader) throws IOException {
    Object state = reader.getReaderCacheHelper().getKey();
    Kept last = kept;
    if (last == null || last.state() != state) {
      last = new Kept(state, new FacetValues(reader));
      kept = last;
    }
    return last.values();
  }
}
