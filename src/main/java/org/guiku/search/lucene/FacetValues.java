package org.guiku.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.guiku.search.Facet;

/** The values of all facets in one state of the index, numbered through all its segments. */
final class FacetValues {

  /** For each segment, from its own numbers to those of the whole. */
  private final LongValues[] segments;

  /** Those of a facet side by side, as they are sorted. */
  private final FacetValue[] values;

  private final Map<Facet, IntSummaryStatistics> numbers = new EnumMap<>(Facet.class);

  FacetValues(IndexReader reader) throws IOException {
    SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, FacetValue.FIELD);
    segments = new LongValues[reader.leaves().size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] =
          all instanceof MultiSortedSetDocValues several
              ? several.mapping.getGlobalOrds(i)
              : LongValues.IDENTITY;
    }
    values = new FacetValue[all == null ? 0 : (int) all.getValueCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = FacetValue.of(all.lookupOrd(i));
      numbers.computeIfAbsent(values[i].facet(), _ -> new IntSummaryStatistics()).accept(i);
    }
  }

  /** How many values there are, of all facets. */
  int size() {
    return values.length;
  }

  FacetValue value(int number) {
    return values[number];
  }

  /** The numbers of a facet's values. */
  IntStream of(Facet facet) {
    IntSummaryStatistics own = numbers.get(facet);
    return own == null ? IntStream.empty() : IntStream.rangeClosed(own.getMin(), own.getMax());
  }

  /** The values of a segment's documents. */
  Column column(LeafReaderContext segment) throws IOException {
    var own = DocValues.getSortedSet(segment.reader(), FacetValue.FIELD);
    return new Column(own, segments[segment.ord]);
  }

  /** The values of the documents of one segment. */
  record Column(SortedSetDocValues own, LongValues numbers) {

    /** Moves to a document; how many values it has. */
    int advance(int document) throws IOException {
      return own.advanceExact(document) ? own.docValueCount() : 0;
    }

    /** The number of the document's next value. */
    int next() throws IOException {
      return (int) numbers.get(own.nextOrd());
    }
  }
}
