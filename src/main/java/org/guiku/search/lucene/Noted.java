package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;

/** Hands on all that matches, and notes which of some documents are among it. */
final class Noted<C extends Collector, T> implements CollectorManager<Noted<C, T>.Notes, T> {

  private final CollectorManager<C, T> all;
  private final int[] looked;
  private final Set<Integer> seen = new HashSet<>();

  /**
   * @param looked numbers of the documents that are looked for
   */
  Noted(CollectorManager<C, T> all, Collection<Integer> looked) {
    this.all = all;
    this.looked = looked.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Those of them that match, once the search is over. */
  Set<Integer> seen() {
    return seen;
  }

  @Override
  public Notes newCollector() throws IOException {
    return new Notes(all.newCollector());
  }

  @Override
  public T reduce(Collection<Notes> notes) throws IOException {
    notes.forEach(each -> seen.addAll(each.own));
    return all.reduce(notes.stream().map(each -> each.collector).toList());
  }

  /** The notes of one searching thread. */
  final class Notes implements Collector {

    private final C collector;
    private final Set<Integer> own = new HashSet<>();

    private Notes(C collector) {
      this.collector = collector;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      return new Segment(collector.getLeafCollector(segment), segment.docBase, own);
    }

    @Override
    public ScoreMode scoreMode() {
      return collector.scoreMode();
    }
  }

  /** One segment as it is gone through, its documents in their order. */
  private final class Segment extends FilterLeafCollector {

    private final int base;
    private final Set<Integer> own;
    private int next;

    private Segment(LeafCollector passing, int base, Set<Integer> own) {
      super(passing);
      this.base = base;
      this.own = own;
      int at = Arrays.binarySearch(looked, base);
      this.next = at < 0 ? -at - 1 : at;
    }

    @Override
    public void collect(int document) throws IOException {
      int number = base + document;
      while (next < looked.length && looked[next] < number) {
        next++;
      }
      if (next < looked.length && looked[next] == number) {
        own.add(number);
      }
      super.collect(document);
    }
  }
}
