package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.guiku.search.Suggestion;

/**
 * Counts in how many documents each catchword stands, by its letters. Those of the same letters are
 * one, shown as the kind that comes first and in its most frequent spelling.
 */
final class CatchwordCounter
    implements CollectorManager<CatchwordCounter.Counts, List<CatchwordCounter.Counted>> {

  /** All catchwords of the same letters. */
  record Counted(String letters, Suggestion suggestion) {}

  /** Sums over the spellings of the same letters. */
  private static final class Sum {
    private CatchwordEntries.Entry shown;
    private long times;
    private long documents;

    Sum(CatchwordEntries.Entry first) {
      this.shown = first;
    }

    void add(CatchwordEntries.Entry entry, long count) {
      documents += count;
      int kind = entry.kind().compareTo(shown.kind());
      if (kind < 0 || (kind == 0 && isMoreFrequent(entry, count))) {
        shown = entry;
        times = count;
      }
    }

    private boolean isMoreFrequent(CatchwordEntries.Entry entry, long count) {
      return count > times || (count == times && entry.text().compareTo(shown.text()) < 0);
    }

    Counted counted() {
      return new Counted(shown.letters(), new Suggestion(shown.text(), shown.kind(), documents));
    }
  }

  @Override
  public Counts newCollector() {
    return new Counts();
  }

  @Override
  public List<Counted> reduce(Collection<Counts> all) {
    Map<CatchwordEntries.Entry, Long> counted = new HashMap<>();
    all.forEach(counts -> counts.sums.forEach((entry, n) -> counted.merge(entry, n, Long::sum)));
    Map<String, Sum> sums = new HashMap<>();
    counted.forEach(
        (entry, n) -> sums.computeIfAbsent(entry.letters(), _ -> new Sum(entry)).add(entry, n));
    return sums.values().stream().map(Sum::counted).toList();
  }

  /** The counts of one searching thread. */
  static final class Counts extends SimpleCollector {

    private final Map<CatchwordEntries.Entry, Long> sums = new HashMap<>();
    private SortedDocValues entries = DocValues.emptySorted();
    private int[] counts = {};

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      entries = DocValues.getSorted(context.reader(), CatchwordEntries.ENTRY);
      counts = new int[entries.getValueCount()];
    }

    @Override
    public void collect(int member) throws IOException {
      if (entries.advanceExact(member)) {
        counts[entries.ordValue()]++;
      }
    }

    @Override
    public void finish() throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          var entry = CatchwordEntries.Entry.of(entries.lookupOrd(ord));
          sums.merge(entry, (long) counts[ord], Long::sum);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
