package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.guiku.search.Facet;
import org.guiku.search.FacetCount;

/**
 * Counts the values of every facet over one unfiltered result. A document counts for a facet when
 * it passes the filters of all the others, so that a chosen value leaves its neighbours in sight.
 */
final class FacetCounter
    implements CollectorManager<FacetCounter.Counts, Map<Facet, List<FacetCount>>> {

  private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final Map<Facet, Set<String>> filters;

  FacetCounter(Map<Facet, Set<String>> filters) {
    this.filters = filters;
  }

  @Override
  public Counts newCollector() {
    return new Counts();
  }

  @Override
  public Map<Facet, List<FacetCount>> reduce(Collection<Counts> all) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> sums = new TreeMap<>();
      all.forEach(counts -> counts.of(facet).forEach((v, n) -> sums.merge(v, n, Long::sum)));
      facets.put(facet, sorted(sums));
    }
    return facets;
  }

  private static List<FacetCount> sorted(Map<String, Long> sums) {
    return sums.entrySet().stream()
        .map(sum -> new FacetCount(sum.getKey(), sum.getValue()))
        .sorted(MOST_FREQUENT_FIRST)
        .toList();
  }

  /** What one document has of a facet. */
  private record Values(Facet facet, List<String> values) {}

  /** The values of one facet in one segment. */
  private record Column(Facet facet, SortedSetDocValues values) {

    Values of(int document) throws IOException {
      List<String> found = new ArrayList<>();
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          found.add(values.lookupOrd(values.nextOrd()).utf8ToString());
        }
      }
      return new Values(facet, found);
    }
  }

  /** The counts of one searching thread. */
  final class Counts extends SimpleCollector {

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private List<Column> columns = List.of();

    Map<String, Long> of(Facet facet) {
      return counts.getOrDefault(facet, Map.of());
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      columns = new ArrayList<>();
      for (Facet facet : Facet.values()) {
        var values = DocValues.getSortedSet(context.reader(), Blocks.field(facet));
        columns.add(new Column(facet, values));
      }
    }

    @Override
    public void collect(int document) throws IOException {
      List<Values> all = new ArrayList<>();
      for (Column column : columns) {
        all.add(column.of(document));
      }
      List<Values> failed = all.stream().filter(values -> !passes(values)).toList();
      switch (failed.size()) {
        case 0 -> all.forEach(this::count);
        case 1 -> count(failed.getFirst());
        default -> {}
      }
    }

    private boolean passes(Values values) {
      Set<String> wanted = filters.get(values.facet());
      return wanted == null || values.values().stream().anyMatch(wanted::contains);
    }

    private void count(Values values) {
      var sums = counts.computeIfAbsent(values.facet(), unused -> new TreeMap<>());
      values.values().forEach(value -> sums.merge(value, 1L, Long::sum));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
