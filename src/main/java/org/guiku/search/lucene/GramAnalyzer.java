package org.guiku.search.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Indexes text as grams; queries build theirs themselves. */
final class GramAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new GramTokenizer());
  }
}
