package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/** Matches documents by their numbers in one state of the index, and scores them 0. */
final class TheseDocuments extends Query {

  private final int[] numbers;

  TheseDocuments(Collection<Integer> documents) {
    this.numbers = documents.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
  }

  /** Those of them that match a query, with what they score. */
  Query matching(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(this, Occur.FILTER).build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, 0) {

      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        DocIdSetIterator documents = in(segment);
        return documents == null
            ? null
            : ConstantScoreScorerSupplier.fromIterator(
                documents, score(), mode, segment.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  private @Nullable DocIdSetIterator in(LeafReaderContext segment) throws IOException {
    int size = segment.reader().maxDoc();
    var documents = new RoaringDocIdSet.Builder(size);
    int first = Arrays.binarySearch(numbers, segment.docBase);
    for (int i = first < 0 ? -first - 1 : first; i < numbers.length; i++) {
      if (numbers[i] >= segment.docBase + size) {
        break;
      }
      documents.add(numbers[i] - segment.docBase);
    }
    return documents.build().iterator();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return Arrays.toString(numbers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TheseDocuments those && Arrays.equals(numbers, those.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
