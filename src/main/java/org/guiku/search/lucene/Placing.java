package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/** Gives the documents of a walk their places, as far as the walk looks at a time. */
interface Placing {

  /**
   * @param ahead what the index found next, in its order
   * @param ended whether nothing comes after it
   */
  List<Placed> of(ScoreDoc[] ahead, boolean ended) throws IOException;

  /** As the index found them. */
  static List<Placed> byWords(ScoreDoc[] ahead) {
    return Arrays.stream(ahead).map(Finder::byWords).toList();
  }
}
