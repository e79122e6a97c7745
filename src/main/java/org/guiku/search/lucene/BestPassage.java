package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * Documents with passages in which some terms stand, each as good as its best passage: what its
 * terms are worth there, and more where it heads a section.
 *
 * <p>Says the same as a join of a disjunction with an optional clause, at half of its cost: {@link
 * BlockScorer} goes through a block term by term.
 */
final class BestPassage extends Query {

  /** How much more a passage counts in which a term stands, where it heads a section. */
  private static final float HEADING_BONUS = 1f;

  private static final Query HEADINGS = new ConstantScoreQuery(new TermQuery(Blocks.HEAD));
  private static final MemberBits HEADING_BITS = new MemberBits(Blocks.HEAD);

  private final List<Query> terms;
  private final MemberBits documents;
  private final Query joined;

  /**
   * @param terms as they are looked for in passages
   * @param documents which members of blocks are documents
   */
  BestPassage(List<Query> terms, MemberBits documents) {
    this.terms = List.copyOf(terms);
    this.documents = documents;
    this.joined = joined(terms, documents);
  }

  private static Query joined(List<Query> terms, MemberBits documents) {
    var any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(term, Occur.SHOULD));
    var rather = new BooleanQuery.Builder();
    rather.add(any.build(), Occur.MUST);
    rather.add(new BoostQuery(HEADINGS, HEADING_BONUS), Occur.SHOULD);
    return new ToParentBlockJoinQuery(
        rather.build(), documents, org.apache.lucene.search.join.ScoreMode.Max);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<Query> rewritten = new ArrayList<>();
    for (Query term : terms) {
      rewritten.add(searcher.rewrite(term));
    }
    return rewritten.equals(terms) ? this : new BestPassage(rewritten, documents);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!mode.needsScores()) {
      return searcher.createWeight(searcher.rewrite(joined), mode, boost);
    }
    List<Weight> weights = new ArrayList<>();
    for (Query term : terms) {
      weights.add(searcher.createWeight(term, ScoreMode.COMPLETE, boost));
    }
    return new BlockWeight(searcher, weights, boost);
  }

  /** Explains itself as the plain join does. */
  private final class BlockWeight extends Weight {

    private final IndexSearcher searcher;
    private final List<Weight> terms;
    private final float boost;

    private BlockWeight(IndexSearcher searcher, List<Weight> terms, float boost) {
      super(BestPassage.this);
      this.searcher = searcher;
      this.terms = terms;
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      List<ScorerSupplier> found = new ArrayList<>();
      for (Weight term : terms) {
        ScorerSupplier supplier = term.scorerSupplier(segment);
        if (supplier != null) {
          found.add(supplier);
        }
      }
      return found.isEmpty() ? null : supplier(found, segment);
    }

    private ScorerSupplier supplier(List<ScorerSupplier> found, LeafReaderContext segment) {
      return new ScorerSupplier() {

        @Override
        public Scorer get(long lead) throws IOException {
          List<Scorer> scorers = new ArrayList<>();
          for (ScorerSupplier supplier : found) {
            scorers.add(supplier.get(lead));
          }
          return new BlockScorer(
              scorers.toArray(Scorer[]::new),
              HEADING_BITS.getBitSet(segment),
              HEADING_BONUS * boost,
              documents.getBitSet(segment));
        }

        @Override
        public long cost() {
          return found.stream().mapToLong(ScorerSupplier::cost).sum();
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int document) throws IOException {
      return searcher
          .createWeight(searcher.rewrite(joined), ScoreMode.COMPLETE, boost)
          .explain(segment, document);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return terms.stream().allMatch(term -> term.isCacheable(segment));
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    joined.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "best passage of " + terms;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BestPassage that && joined.equals(that.joined);
  }

  @Override
  public int hashCode() {
    return 31 * BestPassage.class.hashCode() + joined.hashCode();
  }
}
