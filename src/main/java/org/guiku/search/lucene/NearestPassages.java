package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.DiversifyingChildrenFloatKnnVectorQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** Finds the passages that are nearest in meaning, one of each document. */
final class NearestPassages {

  /**
   * A passage and its document, by their numbers in the index.
   *
   * @param similarity cosine of the angle between the vectors
   */
  record Near(int document, int passage, double similarity) {}

  private final IndexSearcher searcher;
  private final MemberBits documents;

  NearestPassages(IndexSearcher searcher, MemberBits documents) {
    this.searcher = searcher;
    this.documents = documents;
  }

  /**
   * The nearest first.
   *
   * @param bound documents in which they must stand; empty for any
   * @param least similarity that says something
   */
  List<Near> to(float[] vector, Optional<Query> bound, int most, double least) throws IOException {
    Query passages =
        bound.map(query -> (Query) new ToChildBlockJoinQuery(query, documents)).orElse(null);
    var query =
        new DiversifyingChildrenFloatKnnVectorQuery(
            Blocks.VECTOR, vector, passages, most, documents);
    List<Near> near = new ArrayList<>();
    for (ScoreDoc passage : searcher.search(query, most).scoreDocs) {
      double similarity = 2 * passage.score - 1; // as the index scores a product of vectors
      if (similarity >= least) {
        near.add(new Near(documentOf(passage.doc), passage.doc, similarity));
      }
    }
    return near;
  }

  private int documentOf(int passage) throws IOException {
    List<LeafReaderContext> segments = searcher.getLeafContexts();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(passage, segments));
    var parents = Objects.requireNonNull(documents.getBitSet(segment));
    return segment.docBase + parents.nextSetBit(passage - segment.docBase);
  }
}
