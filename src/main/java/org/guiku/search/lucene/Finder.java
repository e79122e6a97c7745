package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.guiku.access.Reach;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Order;
import org.guiku.search.engine.Course;
import org.guiku.search.engine.Found;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.NearPassage;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Ranked;
import org.guiku.search.engine.Sense;
import org.guiku.search.meaning.Fusion;
import org.guiku.search.query.QueryTree;

/** Answers questions from one state of the index. */
final class Finder {

  private static final Ordered RELEVANCE = new Ordered(Order.RELEVANCE);

  private final IndexSearcher searcher;
  private final Reach reach;
  private final FacetValues facets;
  private final Translation translation;
  private final NearestPassages nearest;
  private final ShownDocuments shown;

  /**
   * @param reach the documents that exist for the asker
   */
  Finder(IndexSearcher searcher, FacetValues facets, MemberBits documents, Reach reach) {
    this.searcher = searcher;
    this.reach = reach;
    this.facets = facets;
    this.translation = new Translation(documents);
    this.nearest = new NearestPassages(searcher, documents, reach);
    this.shown = new ShownDocuments(searcher, documents, translation);
  }

  Found find(Question question) throws IOException {
    if (question.sense().isEmpty()) {
      return byWords(question);
    }
    Blend blend = blend(question, question.sense().get());
    return question.order() == Order.RELEVANCE
        ? ranked(blend, question)
        : dated(new Blended(blend, blend.worded()), question);
  }

  int count(Question question, int most) throws IOException {
    Query words = translation.filtered(translation.documents(question), question.filters());
    var counted = new TopFieldCollectorManager(Sort.INDEXORDER, most, null, most);
    return searcher.search(words, counted).scoreDocs.length;
  }

  private Found byWords(Question question) throws IOException {
    Query words = searcher.rewrite(translation.documents(question));
    var tally = new Tally<>(first(question), facets, question.filters());
    TopFieldDocs top = searcher.search(words, tally);
    List<Placed> page = scored(top, question, words).map(Finder::byWords).toList();
    long total = top.totalHits.value();
    return new Found(total, total, shown.of(page, question.query()), tally.facets());
  }

  private Found ranked(Blend blend, Question question) throws IOException {
    long end = end(question.page());
    var first = RELEVANCE.first(Math.max(Fusion.DEPTH, end), searcher);
    var tally = new Tally<>(first, facets, question.filters());
    var noted = new Noted<>(tally, blend.meant());
    TopFieldDocs words = searcher.search(blend.words(), noted);
    var order = new Blended(blend, noted.seen());
    long others = searcher.search(order.lacking(), tally).totalHits.value();
    List<Placed> places = order.of(words.scoreDocs, words.scoreDocs.length < end);
    List<FoundDocument> page = shown.of(page(places, question.page()), question.query());
    long byWords = words.totalHits.value();
    return new Found(byWords + others, byWords, page, tally.facets());
  }

  private Found dated(Blended order, Question question) throws IOException {
    Query all = searcher.rewrite(order.all());
    var tally = new Tally<>(first(question), facets, question.filters());
    TopFieldDocs top = searcher.search(all, tally);
    List<Placed> page = scored(top, question, all).map(order::placed).toList();
    long total = top.totalHits.value();
    long byWords = total - order.byMeaningAlone();
    return new Found(total, byWords, shown.of(page, question.query()), tally.facets());
  }

  private Blend blend(Question question, Sense sense) throws IOException {
    return new Blend(searcher, translation, nearest, question, sense);
  }

  private TopFieldCollectorManager first(Question question) {
    return new Ordered(question.order()).first(end(question.page()), searcher);
  }

  private Stream<ScoreDoc> scored(TopFieldDocs top, Question question, Query query)
      throws IOException {
    long from = question.page().offset();
    return new Ordered(question.order()).scored(top, from, searcher, query).stream();
  }

  private static long end(PageRequest page) {
    return page.offset() + page.size();
  }

  private static List<Placed> page(List<Placed> order, PageRequest page) {
    int start = (int) Math.min(order.size(), page.offset());
    return order.subList(start, Math.min(order.size(), start + page.size()));
  }

  static Placed byWords(ScoreDoc hit) {
    return new Placed(hit.doc, hit.score, Optional.empty());
  }

  List<Ranked> best(QueryTree tree, Optional<Sense> sense, int most) throws IOException {
    PageRequest any = new PageRequest(0, 1);
    Question question = new Question(tree, sense, reach, Filters.NONE, Order.RELEVANCE, any);
    var ids = new DocumentIds(searcher);
    List<Ranked> best = new ArrayList<>();
    for (Placed placed : best(question, most)) {
      best.add(new Ranked(ids.of(placed.document()), placed.score()));
    }
    return best;
  }

  private List<Placed> best(Question question, int most) throws IOException {
    if (question.sense().isEmpty()) {
      Query words = translation.documents(question);
      TopFieldDocs top = searcher.search(words, RELEVANCE.first(most, searcher));
      return RELEVANCE.scored(top, 0, searcher, words).stream().map(Finder::byWords).toList();
    }
    Blend blend = blend(question, question.sense().get());
    var first = RELEVANCE.first(Math.max(Fusion.DEPTH, most), searcher);
    var noted = new Noted<>(first, blend.meant());
    ScoreDoc[] words = searcher.search(blend.words(), noted).scoreDocs;
    List<Placed> order = new Blended(blend, noted.seen()).of(words, words.length < most);
    return order.subList(0, Math.min(most, order.size()));
  }

  /** Begins a walk, which releases the searcher at its end. */
  LuceneWalk walk(SearcherManager searchers, Question question, Course course) throws IOException {
    if (question.sense().isEmpty()) {
      Query words = translation.documents(question);
      return walk(searchers, words, (ahead, ended) -> Placing.byWords(ahead), question, course);
    }
    Blend blend = blend(question, question.sense().get());
    Blended order = new Blended(blend, blend.worded());
    boolean ranked = course instanceof Course.Whole && question.order() == Order.RELEVANCE;
    Placing placing =
        ranked ? order : (ahead, ended) -> Arrays.stream(ahead).map(order::placed).toList();
    return walk(searchers, order.all(), placing, question, course);
  }

  private LuceneWalk walk(
      SearcherManager searchers, Query found, Placing placing, Question question, Course course) {
    Query filtered = translation.filtered(found, question.filters());
    return new LuceneWalk(searchers, searcher, shown, filtered, placing, question, course);
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

  List<NearPassage> nearest(float[] vector, Optional<DocumentId> except, int most)
      throws IOException {
    var bound = new BooleanQuery.Builder();
    bound.add(Translation.existing(reach), Occur.FILTER);
    except.ifPresent(id -> bound.add(new TermQuery(Blocks.block(id)), Occur.MUST_NOT));
    return shown.near(nearest.to(vector, Optional.of(bound.build()), most, -1));
  }
}
