package org.guiku.search.lucene;

import java.nio.file.Path;
import org.guiku.search.engine.SearchIndexes;

/** Opens the door of the package for tests of what lies above it. */
public final class TestIndexes {

  private TestIndexes() {}

  public static SearchIndexes in(Path folder) {
    return new LuceneIndexes(folder);
  }
}
