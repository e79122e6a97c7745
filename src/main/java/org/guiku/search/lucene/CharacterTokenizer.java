package org.guiku.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.guiku.search.query.Folded;
import org.jspecify.annotations.Nullable;

/** Hands the ideographs of a text to Lucene one by one. */
final class CharacterTokenizer extends TextTokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private @Nullable Folded folded;
  private int next;

  @Override
  public boolean incrementToken() throws IOException {
    Folded text = folded == null ? Folded.of(text()) : folded;
    folded = text;
    while (next < text.length() && !text.isIdeograph(next)) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    clearAttributes();
    term.append(text.character(next++));
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    folded = null;
    next = 0;
  }
}
