package org.guiku.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.guiku.search.Facet;

/** The values of every facet in one state of the index, numbered through all its segments. */
final class FacetValues {

  /**
   * The values of one facet.
   *
   * @param segments for each segment, from its own numbers to those of the whole
   */
  private record Values(String[] names, LongValues[] segments) {}

  private final Map<Facet, Values> values = new EnumMap<>(Facet.class);

  FacetValues(IndexReader reader) throws IOException {
    for (Facet facet : Facet.values()) {
      values.put(facet, of(reader, Blocks.field(facet)));
    }
  }

  /** How many values a facet has. */
  int size(Facet facet) {
    return of(facet).names().length;
  }

  String name(Facet facet, int number) {
    return of(facet).names()[number];
  }

  /** The values of a facet in a segment. */
  Column column(Facet facet, LeafReaderContext segment) throws IOException {
    var own = DocValues.getSortedSet(segment.reader(), Blocks.field(facet));
    return new Column(facet, own, of(facet).segments()[segment.ord]);
  }

  /** One facet of the documents of one segment. */
  record Column(Facet facet, SortedSetDocValues own, LongValues numbers) {

    /** Moves to a document; how many values it has. */
    int advance(int document) throws IOException {
      return own.advanceExact(document) ? own.docValueCount() : 0;
    }

    /** The number of the document's next value. */
    int next() throws IOException {
      return (int) numbers.get(own.nextOrd());
    }
  }

  private Values of(Facet facet) {
    return Objects.requireNonNull(values.get(facet));
  }

  private static Values of(IndexReader reader, String field) throws IOException {
    SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, field);
    LongValues[] segments = new LongValues[reader.leaves().size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] =
          all instanceof MultiSortedSetDocValues several
              ? several.mapping.getGlobalOrds(i)
              : LongValues.IDENTITY;
    }
    String[] names = new String[all == null ? 0 : (int) all.getValueCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = Objects.requireNonNull(all).lookupOrd(i).utf8ToString();
    }
    return new Values(names, segments);
  }
}
