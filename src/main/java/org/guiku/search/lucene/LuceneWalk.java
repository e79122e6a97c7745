package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.join.BitSetProducer;
import org.guiku.search.engine.Course;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Walks one searcher. It looks so far ahead that going through a million documents asks the index a
 * hundred times, and no farther, so that memory does not grow with the result.
 */
final class LuceneWalk implements Walk {

  private static final int AHEAD = 10_000;

  /** Ids begin with the time of receipt. */
  private static final Sort LATEST_FIRST =
      new Sort(new SortField(Blocks.ID, SortField.Type.STRING, true));

  private final SearcherManager searchers;
  private final IndexSearcher searcher;
  private final Finder finder;
  private final Query query;
  private final Query passages;
  private final Sort sort;
  private ScoreDoc[] ahead = {};
  private int next;
  private @Nullable FieldDoc last;
  private boolean ended;

  private LuceneWalk(
      SearcherManager searchers, IndexSearcher searcher, Finder finder, Query query, Sort sort) {
    this.searchers = searchers;
    this.searcher = searcher;
    this.finder = finder;
    this.query = query;
    this.sort = sort;
  }

  static LuceneWalk open(
      SearcherManager searchers, BitSetProducer documents, Question question, Course course)
      throws IOException {
    IndexSearcher searcher = searchers.acquire();
    Finder finder = new Finder(searcher, documents);
    Query query = finder.documents(question);
    Sort sort = Finder.sort(question.order());
    return switch (course) {
      case Course.Whole() -> new LuceneWalk(searchers, searcher, finder, query, sort);
      case Course.ChangedAfter(long change) ->
          new LuceneWalk(searchers, searcher, finder, changedAfter(change, query), sort);
      case Course.LatestFirst() -> new LuceneWalk(searchers, searcher, finder, query, LATEST_FIRST);
    };
  }

  private static Query changedAfter(long number, Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(
            NumericDocValuesField.newSlowRangeQuery(Blocks.CHANGE, number + 1, Long.MAX_VALUE),
            Occur.FILTER)
        .build();
  }

  @Override
  public List<FoundDocument> next(int most) throws IOException {
    List<FoundDocument> found = new ArrayList<>();
    while (found.size() < most && isMore()) {
      found.add(finder.document(ahead[next++], passages));
    }
    return found;
  }

  private boolean isMore() throws IOException {
    if (next == ahead.length && !ended) {
      ahead = searcher.searchAfter(last, query, AHEAD, sort).scoreDocs;
      next = 0;
      ended = ahead.length < AHEAD;
      last = ahead.length == 0 ? last : (FieldDoc) ahead[ahead.length - 1];
    }
    return next < ahead.length;
  }

  @Override
  public void close() throws IOException {
    searchers.release(searcher);
  }
}
