package org.guiku.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
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
  private final ShownDocuments shown;
  private final Question question;
  private final Query query;
  private final Sort sort;
  private final Placing placing;
  private List<Placed> ahead = List.of();
  private int next;
  private @Nullable ScoreDoc last;
  private boolean ended;

  /**
   * @param searcher released when the walk is closed
   */
  LuceneWalk(
      SearcherManager searchers,
      IndexSearcher searcher,
      ShownDocuments shown,
      Query query,
      Placing placing,
      Question question,
      Course course) {
    this.searchers = searchers;
    this.searcher = searcher;
    this.shown = shown;
    this.question = question;
    this.query = narrowed(query, course);
    this.placing = placing;
    this.sort =
        course instanceof Course.LatestFirst ? LATEST_FIRST : new Ordered(question.order()).sort();
  }

  private static Query narrowed(Query query, Course course) {
    return switch (course) {
      case Course.ChangedAfter(long change) -> changedAfter(change, query);
      case Course.Whole(), Course.LatestFirst() -> query;
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
    while (next == ahead.size() && !ended) {
      look();
    }
    int end = Math.min(ahead.size(), next + most);
    List<Placed> hits = ahead.subList(next, end);
    next = end;
    return shown.of(hits, question.query());
  }

  private void look() throws IOException {
    ScoreDoc[] found = searcher.searchAfter(last, query, AHEAD, sort).scoreDocs;
    ended = found.length < AHEAD;
    last = ended ? null : found[found.length - 1];
    ahead = placing.of(found, ended);
    next = 0;
  }

  @Override
  public void close() throws IOException {
    searchers.release(searcher);
  }
}
