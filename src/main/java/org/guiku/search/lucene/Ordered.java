package org.guiku.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.guiku.search.Order;

/** The first documents of a search in one of the orders; what is equal in it goes by id. */
final class Ordered {

  private final Order order;

  Ordered(Order order) {
    this.order = order;
  }

  Sort sort() {
    SortField first =
        switch (order) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> new SortField(Blocks.TIME, SortField.Type.LONG, true);
          case OLDEST -> new SortField(Blocks.TIME, SortField.Type.LONG);
        };
    return new Sort(first, new SortField(Blocks.ID, SortField.Type.STRING));
  }

  /** Gathers the first, and counts all. */
  TopFieldCollectorManager first(long wanted, IndexSearcher searcher) {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    return new TopFieldCollectorManager(
        sort(), (int) Math.min(most, wanted), null, Integer.MAX_VALUE);
  }

  /** What was gathered from some place on, with scores, which only relevance brings along. */
  List<ScoreDoc> scored(TopFieldDocs top, long from, IndexSearcher searcher, Query query)
      throws IOException {
    List<ScoreDoc> all = List.of(top.scoreDocs);
    List<ScoreDoc> page = all.subList((int) Math.min(all.size(), from), all.size());
    if (order == Order.RELEVANCE) {
      page.forEach(hit -> hit.score = score(hit));
    } else {
      TopFieldCollector.populateScores(page.toArray(ScoreDoc[]::new), searcher, query);
    }
    return page;
  }

  /** What a search by relevance gives to a document. */
  static float score(ScoreDoc byRelevance) {
    return (float) ((FieldDoc) byRelevance).fields[0];
  }
}
