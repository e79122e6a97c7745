package org.guiku.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.guiku.search.query.Folded;
import org.guiku.search.query.Grams;
import org.jspecify.annotations.Nullable;

/** Hands our grams to Lucene, each at its position. */
final class GramTokenizer extends TextTokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private @Nullable Grams grams;
  private int position;

  @Override
  public boolean incrementToken() throws IOException {
    if (grams == null) {
      grams = new Grams(Folded.of(text()));
      position = -1;
    }
    if (!grams.next()) {
      return false;
    }
    clearAttributes();
    increment.setPositionIncrement(grams.position() - position);
    position = grams.position();
    term.append(grams.gram());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    grams = null;
  }
}
