package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/**
 * Finds the best passages of documents, block by block: the query is prepared once, and only the
 * blocks of the hits are gone through.
 */
final class BestPassages {

  /**
   * What a document has.
   *
   * @param passages numbers of the best in the index, the best first; ties in reading order
   * @param matching how many match
   */
  record Best(List<Integer> passages, int matching) {}

  private static final Comparator<ScoreDoc> WORST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(passage -> passage.score)
          .thenComparing(passage -> passage.doc, Comparator.reverseOrder());

  private final List<LeafReaderContext> segments;
  private final MemberBits documents;
  private final Weight weight;

  BestPassages(IndexSearcher searcher, MemberBits documents, Query query) throws IOException {
    this.segments = searcher.getLeafContexts();
    this.documents = documents;
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /**
   * @param document its number in the index
   * @param most passages wanted
   */
  Best of(int document, int most) throws IOException {
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    BitSet parents = documents.getBitSet(segment);
    Scorer scorer = weight.scorer(segment);
    if (parents == null || scorer == null) {
      return new Best(List.of(), 0);
    }
    int parent = document - segment.docBase;
    int first = parent == 0 ? 0 : parents.prevSetBit(parent - 1) + 1;
    return best(scorer, first, parent, segment.docBase, most);
  }

  private static Best best(Scorer scorer, int first, int end, int base, int most)
      throws IOException {
    var best = new PriorityQueue<>(WORST_FIRST);
    int matching = 0;
    DocIdSetIterator passages = scorer.iterator();
    for (int at = passages.advance(first); at < end; at = passages.nextDoc()) {
      matching++;
      best.add(new ScoreDoc(base + at, scorer.score()));
      if (best.size() > most) {
        best.remove();
      }
    }
    List<Integer> bestFirst =
        Stream.generate(best::remove).limit(best.size()).map(passage -> passage.doc).toList();
    return new Best(bestFirst.reversed(), matching);
  }
}
