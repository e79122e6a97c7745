package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.guiku.search.Hit;
import org.guiku.search.Order;
import org.guiku.search.engine.Found;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.FoundPassage;
import org.guiku.search.engine.Question;

/** Answers questions from one state of the index. */
final class Finder {

  private final IndexSearcher searcher;
  private final BitSetProducer documents;
  private final Translation translation;

  Finder(IndexSearcher searcher, BitSetProducer documents) {
    this.searcher = searcher;
    this.documents = documents;
    this.translation = new Translation(documents);
  }

  Found find(Question question) throws IOException {
    Query readable = translation.readable(question);
    TopDocs top = page(translation.filtered(readable, question.filters()), question);
    Query passages = translation.passages(question.query());
    List<FoundDocument> page = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      page.add(document(hit, passages));
    }
    var facets = searcher.search(readable, new FacetCounter(question.filters()));
    return new Found(top.totalHits.value(), page, facets);
  }

  /** The documents that a question finds, whatever its page. */
  Query documents(Question question) {
    return translation.filtered(translation.readable(question), question.filters());
  }

  /** The passages by which they are shown. */
  Query passages(Question question) {
    return translation.passages(question.query());
  }

  private TopDocs page(Query query, Question question) throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    int asked = (int) Math.min(most, question.page().offset() + question.page().size());
    var collector =
        new TopFieldCollectorManager(
            sort(question.order()), Math.max(1, asked), null, Integer.MAX_VALUE);
    TopFieldDocs top = searcher.search(query, collector);
    int first = (int) Math.min(top.scoreDocs.length, question.page().offset());
    ScoreDoc[] page = Arrays.copyOfRange(top.scoreDocs, first, top.scoreDocs.length);
    TopFieldCollector.populateScores(page, searcher, query);
    return new TopDocs(top.totalHits, page);
  }

  static Sort sort(Order order) {
    SortField first =
        switch (order) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> new SortField(Blocks.RECEIVED, SortField.Type.LONG, true);
          case OLDEST -> new SortField(Blocks.RECEIVED, SortField.Type.LONG);
        };
    return new Sort(first, new SortField(Blocks.ID, SortField.Type.STRING));
  }

  FoundDocument document(ScoreDoc hit, Query passages) throws IOException {
    var ofThis = new ParentChildrenBlockJoinQuery(documents, passages, hit.doc);
    var collector = new TopScoreDocCollectorManager(Hit.MOST_PASSAGES, Integer.MAX_VALUE);
    TopDocs best = searcher.search(ofThis, collector);
    StoredFields stored = searcher.storedFields();
    List<FoundPassage> found = new ArrayList<>();
    for (ScoreDoc passage : best.scoreDocs) {
      found.add(Blocks.foundPassage(stored.document(passage.doc)));
    }
    Document parent = stored.document(hit.doc);
    return Blocks.found(parent, hit.score, found, (int) best.totalHits.value());
  }
}
