package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.guiku.search.Facet;
import org.guiku.search.FacetCount;
import org.guiku.search.Filters;

/**
 * Goes once through what matches but for the facets' filters: hands on what passes them all, and
 * counts the values of every facet. A document counts for a facet when it passes the filters of all
 * the others, so that a chosen value leaves its neighbours in sight.
 */
final class Tally<C extends Collector, T> implements CollectorManager<Tally<C, T>.Count, T> {

  private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final CollectorManager<C, T> passing;
  private final FacetValues values;

  /** Facets of which a value is chosen, as bits. */
  private final int chosen;

  /** By number, the bit of the facet of which the value is chosen; else 0. */
  private final int[] passes;

  private final int[] counts;

  Tally(CollectorManager<C, T> passing, FacetValues values, Filters filters) {
    this.passing = passing;
    this.values = values;
    this.chosen = filters.chosen().keySet().stream().mapToInt(Tally::bit).sum();
    this.passes = new int[values.size()];
    this.counts = new int[values.size()];
    filters.chosen().forEach(this::let);
  }

  private void let(Facet facet, Set<String> wanted) {
    values
        .of(facet)
        .filter(number -> wanted.contains(values.value(number).value()))
        .forEach(number -> passes[number] = bit(facet));
  }

  private static int bit(Facet facet) {
    return 1 << facet.ordinal();
  }

  @Override
  public Count newCollector() throws IOException {
    return new Count(passing.newCollector());
  }

  @Override
  public T reduce(Collection<Count> all) throws IOException {
    for (Count count : all) {
      Arrays.setAll(counts, number -> counts[number] + count.own[number]);
    }
    return passing.reduce(all.stream().map(count -> count.collector).toList());
  }

  /** What was counted, once the search is over; the most frequent value first. */
  Map<Facet, List<FacetCount>> facets() {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, sorted(facet));
    }
    return facets;
  }

  private List<FacetCount> sorted(Facet facet) {
    return values
        .of(facet)
        .filter(number -> counts[number] > 0)
        .mapToObj(number -> new FacetCount(values.value(number).value(), counts[number]))
        .sorted(MOST_FREQUENT_FIRST)
        .toList();
  }

  /** The counts of one searching thread. */
  final class Count implements Collector {

    private final C collector;
    private final int[] own = new int[counts.length];

    private Count(C collector) {
      this.collector = collector;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      return new Segment(collector.getLeafCollector(segment), values.column(segment), own);
    }

    @Override
    public ScoreMode scoreMode() {
      return collector.scoreMode();
    }
  }

  /** One segment as it is gone through. */
  private final class Segment extends FilterLeafCollector {

    private final FacetValues.Column column;
    private final int[] own;
    private int[] held = new int[16];

    private Segment(LeafCollector passing, FacetValues.Column column, int[] own) {
      super(passing);
      this.column = column;
      this.own = own;
    }

    @Override
    public void collect(int document) throws IOException {
      int length = column.advance(document);
      int failed = chosen & ~hold(length);
      if (failed == 0) {
        super.collect(document);
        for (int i = 0; i < length; i++) {
          own[held[i]]++;
        }
      } else if (Integer.bitCount(failed) == 1) {
        count(failed, length);
      }
    }

    /** Takes the values of a document; the facets that it passes. */
    private int hold(int length) throws IOException {
      held = length > held.length ? new int[length] : held;
      int passed = 0;
      for (int i = 0; i < length; i++) {
        held[i] = column.next();
        passed |= passes[held[i]];
      }
      return passed;
    }

    private void count(int facet, int length) {
      for (int i = 0; i < length; i++) {
        if (bit(values.value(held[i]).facet()) == facet) {
          own[held[i]]++;
        }
      }
    }
  }
}
