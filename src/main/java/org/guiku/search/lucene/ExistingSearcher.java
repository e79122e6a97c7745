package org.guiku.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.guiku.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Weighs terms by what exists for the asker: how rare they are, and how long texts are, follows
 * from the documents within a reach and from no others, be they hidden or deleted. For one question
 * at a time.
 */
final class ExistingSearcher extends IndexSearcher {

  /** Where something does not exist: the segment, and what of it does. */
  private final Map<LeafReaderContext, Presence> gaps = new HashMap<>();

  private final Map<Term, TermStatistics> terms = new HashMap<>();
  private final Map<String, CollectionStatistics> fields = new HashMap<>();

  ExistingSearcher(IndexReader reader, Reach reach, Presences presences) throws IOException {
    super(reader);
    for (LeafReaderContext segment : getLeafContexts()) {
      presences.of(segment, reach).ifPresent(presence -> gaps.put(segment, presence));
    }
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    TermStatistics known = terms.get(term);
    if (known == null) {
      known = existing(term, docFreq);
      terms.put(term, known);
    }
    return known;
  }

  /** A term that stands nowhere is weighed as if once: it is not found. */
  private TermStatistics existing(Term term, int docFreq) throws IOException {
    long existing = docFreq;
    for (var gap : gaps.entrySet()) {
      existing -= gap.getValue().missing(gap.getKey().reader(), term);
    }
    long least = Math.max(1, existing);
    return new TermStatistics(term.bytes(), least, least);
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics known = fields.get(field);
    if (known == null) {
      CollectionStatistics all = super.collectionStatistics(field);
      known = all == null ? null : existing(all);
      fields.put(field, known);
    }
    return known;
  }

  private CollectionStatistics existing(CollectionStatistics all) throws IOException {
    long members = all.docCount();
    long length = all.sumTotalTermFreq();
    for (var gap : gaps.entrySet()) {
      members -= gap.getValue().missingMembers(gap.getKey().reader(), all.field());
      length -= gap.getValue().missingTerms(gap.getKey().reader(), all.field());
    }
    long some = Math.max(1, members);
    return new CollectionStatistics(all.field(), all.maxDoc(), some, Math.max(some, length), some);
  }
}
