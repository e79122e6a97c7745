package org.guiku.search.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Indexes text as grams, and characters one by one; queries build theirs themselves. */
final class GramAnalyzer extends Analyzer {

  GramAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(
        field.equals(Blocks.CHARACTERS) ? new CharacterTokenizer() : new GramTokenizer());
  }

  /** No phrase goes from one heading, or one number, into the next. */
  @Override
  public int getPositionIncrementGap(String field) {
    return 1000;
  }
}
