package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
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
  private final Map<Facet, BitSet> wanted = new EnumMap<>(Facet.class);
  private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);

  Tally(CollectorManager<C, T> passing, FacetValues values, Filters filters) {
    this.passing = passing;
    this.values = values;
    filters.chosen().forEach((facet, chosen) -> wanted.put(facet, numbers(facet, chosen)));
    for (Facet facet : Facet.values()) {
      counts.put(facet, new int[values.size(facet)]);
    }
  }

  private BitSet numbers(Facet facet, Set<String> chosen) {
    BitSet numbers = new BitSet();
    IntStream.range(0, values.size(facet))
        .filter(number -> chosen.contains(values.name(facet, number)))
        .forEach(numbers::set);
    return numbers;
  }

  @Override
  public Count newCollector() throws IOException {
    return new Count(passing.newCollector());
  }

  @Override
  public T reduce(Collection<Count> all) throws IOException {
    all.forEach(Count::add);
    return passing.reduce(all.stream().map(count -> count.collector).toList());
  }

  /** What was counted, once the search is over; the most frequent value first. */
  Map<Facet, List<FacetCount>> facets() {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    counts.forEach((facet, sums) -> facets.put(facet, sorted(facet, sums)));
    return facets;
  }

  private List<FacetCount> sorted(Facet facet, int[] sums) {
    return IntStream.range(0, sums.length)
        .filter(number -> sums[number] > 0)
        .mapToObj(number -> new FacetCount(values.name(facet, number), sums[number]))
        .sorted(MOST_FREQUENT_FIRST)
        .toList();
  }

  /** The counts of one searching thread. */
  final class Count implements Collector {

    private final C collector;
    private final Map<Facet, int[]> own = new EnumMap<>(Facet.class);

    private Count(C collector) {
      this.collector = collector;
      counts.forEach((facet, sums) -> own.put(facet, new int[sums.length]));
    }

    private void add() {
      own.forEach((facet, sums) -> addTo(Objects.requireNonNull(counts.get(facet)), sums));
    }

    private static void addTo(int[] all, int[] sums) {
      Arrays.setAll(all, number -> all[number] + sums[number]);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      List<Shelf> shelves = new ArrayList<>();
      for (Facet facet : Facet.values()) {
        shelves.add(
            new Shelf(
                values.column(facet, segment),
                wanted.get(facet),
                Objects.requireNonNull(own.get(facet))));
      }
      return new Segment(collector.getLeafCollector(segment), shelves.toArray(Shelf[]::new));
    }

    @Override
    public ScoreMode scoreMode() {
      return collector.scoreMode();
    }
  }

  /** One segment as it is gone through. */
  private record Segment(LeafCollector passing, Shelf[] shelves) implements LeafCollector {

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      passing.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      Shelf failed = null;
      for (Shelf shelf : shelves) {
        if (!shelf.passes(document)) {
          if (failed != null) {
            return;
          }
          failed = shelf;
        }
      }
      if (failed != null) {
        failed.count();
        return;
      }
      passing.collect(document);
      for (Shelf shelf : shelves) {
        shelf.count();
      }
    }

    @Override
    public void finish() throws IOException {
      passing.finish();
    }
  }
}
