package org.guiku.search.engine;

import java.util.List;
import org.guiku.search.query.QueryTree;

/**
 * What is looked for by meaning.
 *
 * @param text what is asked
 * @param vector of it, of length 1
 * @param alone whether documents are found by meaning only, and not beside those that have the
 *     words
 * @param wanted what a document must have all the same
 * @param unwanted what it must not have
 */
public record Sense(
    String text, float[] vector, boolean alone, List<QueryTree> wanted, List<QueryTree> unwanted) {

  public Sense {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }
}
