package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Where any term stands that begins so, however many there are. Lucene's own source fails above a
 * number of terms, which hidden documents would help to reach.
 */
final class BegunTerms extends IntervalsSource {

  private final BytesRef beginning;

  BegunTerms(String beginning) {
    this.beginning = new BytesRef(beginning);
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext segment)
      throws IOException {
    return in(field, segment).intervals(field, segment);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext segment, int document) throws IOException {
    return in(field, segment).matches(field, segment, document);
  }

  private IntervalsSource in(String field, LeafReaderContext segment) throws IOException {
    List<IntervalsSource> begun = new ArrayList<>();
    Terms all = segment.reader().terms(field);
    TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
    boolean isThere = terms.seekCeil(beginning) != TermsEnum.SeekStatus.END;
    while (isThere && StringHelper.startsWith(terms.term(), beginning)) {
      begun.add(Intervals.term(BytesRef.deepCopyOf(terms.term())));
      isThere = terms.next() != null;
    }
    return begun.isEmpty()
        ? Intervals.noIntervals("nothing begins so")
        : Intervals.or(begun.toArray(IntervalsSource[]::new));
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {}

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BegunTerms that && beginning.equals(that.beginning);
  }

  @Override
  public int hashCode() {
    return beginning.hashCode();
  }

  @Override
  public String toString() {
    return beginning.utf8ToString() + "*";
  }
}
