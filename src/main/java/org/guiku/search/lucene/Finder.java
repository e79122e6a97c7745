package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.guiku.access.Visibility;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Hit;
import org.guiku.search.Order;
import org.guiku.search.engine.Course;
import org.guiku.search.engine.Found;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.FoundPassage;
import org.guiku.search.engine.NearPassage;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Ranked;
import org.guiku.search.engine.Sense;
import org.guiku.search.meaning.Fusion;
import org.guiku.search.query.QueryTree;

/** Answers questions from one state of the index. */
final class Finder {

  private final IndexSearcher searcher;
  private final FacetValues facets;
  private final BitSetProducer documents;
  private final Translation translation;
  private final NearestPassages nearest;

  Finder(IndexSearcher searcher, FacetValues facets, BitSetProducer documents) {
    this.searcher = searcher;
    this.facets = facets;
    this.documents = documents;
    this.translation = new Translation(documents);
    this.nearest = new NearestPassages(searcher, documents);
  }

  Found find(Question question) throws IOException {
    Optional<Sense> sense = question.sense();
    return sense.isPresent() ? blended(question, sense.get()) : byWords(question);
  }

  private Found blended(Question question, Sense sense) throws IOException {
    var blend = new Blend(searcher, translation, nearest, question, sense);
    return question.order() == Order.RELEVANCE
        ? ranked(blend, question)
        : dated(blended(blend), question);
  }

  private Found ranked(Blend blend, Question question) throws IOException {
    long end = end(question);
    var top = top(Order.RELEVANCE, Math.max(Fusion.DEPTH, end));
    var tally = new Tally<>(top, facets, question.filters());
    var noted = new Noted<>(tally, blend.meant());
    TopFieldDocs words = searcher.search(blend.words(), noted);
    var order = new Blended(blend, noted.seen());
    TopFieldDocs others = searcher.search(order.lacking(), tally);
    List<Placed> places = order.of(words.scoreDocs, words.scoreDocs.length < end);
    return new Found(
        words.totalHits.value() + others.totalHits.value(),
        words.totalHits.value(),
        documents(page(places, question.page()), question),
        tally.facets());
  }

  private Found dated(Blended order, Question question) throws IOException {
    Query all = searcher.rewrite(order.all());
    var tally = new Tally<>(top(question), facets, question.filters());
    TopFieldDocs top = searcher.search(all, tally);
    List<Placed> page = page(top, question, all).stream().map(order::placed).toList();
    long total = top.totalHits.value();
    return new Found(
        total, total - order.byMeaningAlone(), documents(page, question), tally.facets());
  }

  /** Goes through what has the words, only to know which of the near documents have them. */
  private Blended blended(Blend blend) throws IOException {
    var noted = new Noted<>(new TotalHitCountCollectorManager(searcher.getSlices()), blend.meant());
    searcher.search(blend.words(), noted);
    return new Blended(blend, noted.seen());
  }

  private static long end(Question question) {
    return question.page().offset() + question.page().size();
  }

  private static List<Placed> page(List<Placed> order, PageRequest page) {
    int start = (int) Math.min(order.size(), page.offset());
    return order.subList(start, Math.min(order.size(), start + page.size()));
  }

  private static List<ScoreDoc> scored(TopFieldDocs top) {
    for (ScoreDoc hit : top.scoreDocs) {
      hit.score = (float) ((FieldDoc) hit).fields[0];
    }
    return List.of(top.scoreDocs);
  }

  private Found byWords(Question question) throws IOException {
    Query readable = searcher.rewrite(translation.documents(question));
    var tally = new Tally<>(top(question), facets, question.filters());
    TopFieldDocs top = searcher.search(readable, tally);
    List<Placed> page = page(top, question, readable).stream().map(Finder::byWords).toList();
    long total = top.totalHits.value();
    return new Found(total, total, documents(page, question), tally.facets());
  }

  List<Ranked> best(QueryTree tree, Optional<Sense> sense, Set<Visibility> readable, int most)
      throws IOException {
    PageRequest any = new PageRequest(0, 1);
    Question question = new Question(tree, sense, readable, Filters.NONE, Order.RELEVANCE, any);
    List<Ranked> best = new ArrayList<>();
    for (Placed placed : best(question, most)) {
      best.add(new Ranked(idOf(placed.document()), placed.score()));
    }
    return best;
  }

  /** Begins a walk, which releases the searcher at its end. */
  LuceneWalk walk(SearcherManager searchers, Question question, Course course) throws IOException {
    if (question.sense().isEmpty()) {
      Query words = translation.filtered(translation.documents(question), question.filters());
      return walk(searchers, words, (ahead, ended) -> Placing.byWords(ahead), question, course);
    }
    var order =
        blended(new Blend(searcher, translation, nearest, question, question.sense().get()));
    Query all = translation.filtered(order.all(), question.filters());
    boolean ranked = course instanceof Course.Whole && question.order() == Order.RELEVANCE;
    Placing placing =
        ranked ? order : (ahead, ended) -> Arrays.stream(ahead).map(order::placed).toList();
    return walk(searchers, all, placing, question, course);
  }

  private LuceneWalk walk(
      SearcherManager searchers, Query query, Placing placing, Question question, Course course) {
    return new LuceneWalk(searchers, searcher, this, query, placing, question, course);
  }

  Optional<String> explain(Question question, DocumentId id) throws IOException {
    Query itself =
        new BooleanQuery.Builder()
            .add(new TermQuery(Blocks.block(id)), Occur.FILTER)
            .add(new TermQuery(Blocks.DOCUMENT), Occur.FILTER)
            .build();
    Query words = translation.documents(question);
    for (ScoreDoc each : searcher.search(itself, 1).scoreDocs) {
      Explanation why = searcher.explain(words, each.doc);
      return why.isMatch() ? Optional.of(why.toString()) : Optional.empty();
    }
    return Optional.empty();
  }

  private List<Placed> best(Question question, int most) throws IOException {
    if (question.sense().isEmpty()) {
      Query query = translation.documents(question);
      TopFieldDocs top = searcher.search(query, top(Order.RELEVANCE, most));
      return scored(top).stream().map(Finder::byWords).toList();
    }
    var blend = new Blend(searcher, translation, nearest, question, question.sense().get());
    var noted = new Noted<>(top(Order.RELEVANCE, Math.max(Fusion.DEPTH, most)), blend.meant());
    ScoreDoc[] words = searcher.search(blend.words(), noted).scoreDocs;
    List<Placed> order = new Blended(blend, noted.seen()).of(words, words.length < most);
    return order.subList(0, Math.min(most, order.size()));
  }

  private DocumentId idOf(int document) throws IOException {
    LeafReaderContext segment =
        searcher.getLeafContexts().get(ReaderUtil.subIndex(document, searcher.getLeafContexts()));
    var ids = DocValues.getSorted(segment.reader(), Blocks.ID);
    ids.advanceExact(document - segment.docBase);
    return new DocumentId(ids.lookupOrd(ids.ordValue()).utf8ToString());
  }

  static Placed byWords(ScoreDoc hit) {
    return new Placed(hit.doc, hit.score, Optional.empty());
  }

  private TopFieldCollectorManager top(Question question) {
    return top(question.order(), question.page().offset() + question.page().size());
  }

  private TopFieldCollectorManager top(Order order, long wanted) {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    int asked = (int) Math.min(most, wanted);
    return new TopFieldCollectorManager(sort(order), asked, null, Integer.MAX_VALUE);
  }

  private List<ScoreDoc> page(TopFieldDocs top, Question question, Query query) throws IOException {
    int first = (int) Math.min(top.scoreDocs.length, question.page().offset());
    ScoreDoc[] page = Arrays.copyOfRange(top.scoreDocs, first, top.scoreDocs.length);
    if (question.order() == Order.RELEVANCE) {
      for (ScoreDoc hit : page) {
        hit.score = (float) ((FieldDoc) hit).fields[0];
      }
    } else {
      TopFieldCollector.populateScores(page, searcher, query);
    }
    return List.of(page);
  }

  static Sort sort(Order order) {
    SortField first =
        switch (order) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> new SortField(Blocks.TIME, SortField.Type.LONG, true);
          case OLDEST -> new SortField(Blocks.TIME, SortField.Type.LONG);
        };
    return new Sort(first, new SortField(Blocks.ID, SortField.Type.STRING));
  }

  List<FoundDocument> documents(List<Placed> page, Question question) throws IOException {
    var passages = new BestPassages(searcher, documents, translation.passages(question.query()));
    StoredFields stored = searcher.storedFields();
    List<FoundDocument> found = new ArrayList<>();
    for (Placed hit : page) {
      BestPassages.Best best =
          hit.meant().isPresent()
              ? new BestPassages.Best(List.of(hit.meant().get()), 1)
              : passages.of(hit.document(), Hit.MOST_PASSAGES);
      List<FoundPassage> shown = new ArrayList<>();
      for (int passage : best.passages()) {
        shown.add(Blocks.foundPassage(stored.document(passage)));
      }
      found.add(Blocks.found(stored.document(hit.document()), hit, shown, best.matching()));
    }
    return found;
  }

  List<NearPassage> nearest(
      float[] vector, Optional<DocumentId> except, Set<Visibility> readable, int most)
      throws IOException {
    var bound = new BooleanQuery.Builder();
    bound.add(Translation.readable(readable), Occur.FILTER);
    except.ifPresent(id -> bound.add(new TermQuery(Blocks.block(id)), Occur.MUST_NOT));
    StoredFields stored = searcher.storedFields();
    List<NearPassage> found = new ArrayList<>();
    for (NearestPassages.Near near : nearest.to(vector, Optional.of(bound.build()), most, -1)) {
      found.add(
          Blocks.near(
              stored.document(near.document()),
              stored.document(near.passage()),
              near.similarity()));
    }
    return found;
  }
}
