package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.DiversifyingChildrenFloatKnnVectorQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.guiku.access.Reach;

/**
 * Finds the passages that are nearest in meaning, one of each document. What may hold documents
 * that do not exist for the asker is compared one by one, and so are few; of many a graph says
 * which to compare. How near they are is always said by the vectors as they were given.
 */
final class NearestPassages {

  /** Compared in 5 ms. A graph finds nearly all of the nearest, these are all. */
  private static final int FEW = 20_000;

  /** A graph goes by numbers of eight bits, and looks at a part more for what these put wrong. */
  private static final int PART_MORE = 8;

  private final IndexSearcher searcher;
  private final MemberBits documents;
  private final DocumentIds ids;
  private final Reach reach;
  private final int few;

  NearestPassages(IndexSearcher searcher, MemberBits documents, Reach reach) {
    this(searcher, documents, reach, FEW);
  }

  /**
   * @param few so many vectors of a field are compared one by one
   */
  NearestPassages(IndexSearcher searcher, MemberBits documents, Reach reach, int few) {
    this.searcher = searcher;
    this.documents = documents;
    this.ids = new DocumentIds(searcher);
    this.reach = reach;
    this.few = few;
  }

  /**
   * The nearest first; ties by the id of the document.
   *
   * @param bound documents in which they must stand; empty for any
   * @param least similarity that says something
   */
  List<Near> to(float[] vector, Optional<Query> bound, int most, double least) throws IOException {
    Nearest nearest = new Nearest(most, least);
    for (VectorField field : VectorField.values()) {
      if (field.isWithin(reach) && size(field) > few) {
        searchGraph(field, vector, bound, most, nearest);
      } else {
        scan(field, vector, bound.orElse(new TermQuery(Blocks.DOCUMENT)), nearest);
      }
    }
    return nearest.inOrder(ids::of);
  }

  private long size(VectorField field) throws IOException {
    long size = 0;
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      size += vectors(segment, field).map(SegmentVectors::size).orElse(0);
    }
    return size;
  }

  private Optional<SegmentVectors> vectors(LeafReaderContext segment, VectorField field)
      throws IOException {
    return SegmentVectors.of(segment, field, documents);
  }

  private void scan(VectorField field, float[] vector, Query wanted, Nearest nearest)
      throws IOException {
    Query rewritten = searcher.rewrite(wanted);
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      Optional<SegmentVectors> vectors = vectors(segment, field);
      Scorer scorer = vectors.isEmpty() ? null : weight.scorer(segment);
      if (scorer != null) {
        vectors.get().scan(vector, scorer.iterator(), nearest);
      }
    }
  }

  private void searchGraph(
      VectorField field, float[] vector, Optional<Query> bound, int most, Nearest nearest)
      throws IOException {
    Query passages = bound.map(it -> new ToChildBlockJoinQuery(it, documents)).orElse(null);
    int looked = most + most / PART_MORE;
    var query =
        new DiversifyingChildrenFloatKnnVectorQuery(
            field.field(), vector, passages, looked, documents);
    ScoreDoc[] found = searcher.search(query, looked).scoreDocs;
    Arrays.sort(found, Comparator.comparingInt(passage -> passage.doc));
    offer(found, field, vector, nearest);
  }

  private void offer(ScoreDoc[] found, VectorField field, float[] vector, Nearest nearest)
      throws IOException {
    List<LeafReaderContext> segments = searcher.getLeafContexts();
    Optional<SegmentVectors> vectors = Optional.empty();
    int last = -1;
    for (ScoreDoc passage : found) {
      int ord = ReaderUtil.subIndex(passage.doc, segments);
      vectors = ord == last ? vectors : vectors(segments.get(ord), field);
      last = ord;
      int own = passage.doc - segments.get(ord).docBase;
      nearest.offer(vectors.orElseThrow().at(own, vector));
    }
  }
}
