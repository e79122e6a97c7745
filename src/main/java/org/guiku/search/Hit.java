package org.guiku.search;

import java.util.List;
import org.guiku.documents.DocumentId;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.query.Marks;

/**
 * A document that was found.
 *
 * @param passages the best that match, at most {@link #MOST_PASSAGES}; none where only the title
 *     does
 * @param morePassages how many others match
 */
public record Hit(
    DocumentId documentId,
    HitFacts facts,
    double score,
    Matched matched,
    List<HitPassage> passages,
    int morePassages) {

  public static final int MOST_PASSAGES = 3;

  /** By what a document was found. */
  public enum Matched {
    WORDS,
    /** By it alone: not all words stand in the document. */
    MEANING
  }

  static Hit of(FoundDocument found, Marks marks) {
    return new Hit(
        found.id(),
        found.facts(),
        found.score(),
        found.matched(),
        found.passages().stream().map(passage -> HitPassage.of(passage, marks)).toList(),
        found.matching() - found.passages().size());
  }

  public String title() {
    return facts.title();
  }
}
