package org.guiku.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which members of one segment do not exist for somebody, as they are hidden or deleted. What is
 * counted are those that exist or those that do not, whichever are fewer.
 */
final class Presence {

  private final FixedBitSet fewer;

  /** Whether the fewer are those that do not exist. */
  private final boolean ofMissing;

  private final Lengths.Sum lengths;

  /**
   * @param existing members of the segment; changed
   * @param documents which members are documents
   */
  Presence(LeafReader segment, FixedBitSet existing, BitSet documents) throws IOException {
    int members = segment.maxDoc();
    this.ofMissing = existing.cardinality() > members / 2;
    if (ofMissing) {
      existing.flip(0, members);
    }
    this.fewer = existing;
    this.lengths = sum(segment, documents);
  }

  private Lengths.Sum sum(LeafReader segment, BitSet documents) throws IOException {
    var adding = new Lengths.Adding(segment);
    int at = next(documents, -1);
    while (at != DocIdSetIterator.NO_MORE_DOCS) {
      if (fewer.get(at)) {
        adding.add(at);
      }
      at = next(documents, at);
    }
    return adding.sum();
  }

  private static int next(BitSet set, int after) {
    return after + 1 < set.length() ? set.nextSetBit(after + 1) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Whether all members exist. */
  boolean isWhole() {
    return ofMissing && fewer.cardinality() == 0;
  }

  long bytes() {
    return fewer.ramBytesUsed();
  }

  /** How many members of a field do not exist that have a term. */
  long missingMembers(LeafReader segment, String field) throws IOException {
    Terms all = segment.terms(field);
    return ofMissing || all == null
        ? lengths.members(field)
        : all.getDocCount() - lengths.members(field);
  }

  /** How many terms those have. */
  long missingTerms(LeafReader segment, String field) throws IOException {
    Terms all = segment.terms(field);
    return ofMissing || all == null
        ? lengths.terms(field)
        : all.getSumTotalTermFreq() - lengths.terms(field);
  }

  /** In how many members that do not exist a term stands. */
  int missing(LeafReader segment, Term term) throws IOException {
    Terms all = segment.terms(term.field());
    TermsEnum found = all == null ? TermsEnum.EMPTY : all.iterator();
    if (!found.seekExact(term.bytes())) {
      return 0;
    }
    int among = common(found.postings(null, PostingsEnum.NONE));
    return ofMissing ? among : found.docFreq() - among;
  }

  /** Takes no more steps than either of both has members. */
  private int common(PostingsEnum postings) throws IOException {
    int count = 0;
    int at = postings.nextDoc();
    while (at < fewer.length()) {
      int next = fewer.nextSetBit(at);
      if (next == at) {
        count++;
        at = postings.nextDoc();
      } else {
        at = postings.advance(next); // to the end, where there is none
      }
    }
    return count;
  }
}
