package org.guiku.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;

/**
 * The same search by Lucene's own means: all words of a query anywhere in a document, or in its
 * title; phrases within a passage; ten documents with their three best passages and a snippet of
 * each; an exact total; every facet counted, those under a filter as if it were not there.
 */
final class BareSearch {

  private static final int HITS = 10;
  private static final int PASSAGES = 3;
  private static final float TITLE_BOOST = 2f;
  private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|(\\S+)");

  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState state;
  private final UnifiedHighlighter highlighter;
  private final BitSetProducer documents =
      new QueryBitSetProducer(new TermQuery(BareIndex.DOCUMENT));
  private final QueryBuilder phrases = new QueryBuilder(BareIndex.ANALYZER);

  BareSearch(IndexReader reader) throws IOException {
    searcher = new IndexSearcher(reader);
    state = new DefaultSortedSetDocValuesReaderState(reader, BareIndex.CONFIG);
    highlighter =
        UnifiedHighlighter.builder(searcher, BareIndex.ANALYZER)
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "…", true))
            .build();
  }

  /**
   * @param filters values by facet; any of a facet's will do
   */
  BareAnswer search(String query, Map<String, List<String>> filters) throws IOException {
    Query asked = documents(query);
    Found found = filters.isEmpty() ? found(asked) : found(asked, filters);
    Query passages = passages(query);
    List<BareAnswer.Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : found.top().scoreDocs) {
      hits.add(hit(hit, passages));
    }
    return new BareAnswer(query, found.top().totalHits.value(), hits, counts(found.facets()));
  }

  private record Found(TopDocs top, Facets facets) {}

  private Found found(Query asked) throws IOException {
    var all = FacetsCollectorManager.search(searcher, asked, HITS, new FacetsCollectorManager());
    return new Found(
        all.topDocs(), new SortedSetDocValuesFacetCounts(state, all.facetsCollector()));
  }

  private Found found(Query asked, Map<String, List<String>> filters) throws IOException {
    DrillDownQuery narrowed = new DrillDownQuery(BareIndex.CONFIG, asked);
    filters.forEach((facet, values) -> values.forEach(value -> narrowed.add(facet, value)));
    var all = new DrillSideways(searcher, BareIndex.CONFIG, state).search(narrowed, HITS);
    return new Found(all.hits, all.facets);
  }

  private Query documents(String query) {
    var all = new BooleanQuery.Builder();
    for (MatchResult term : TERM.matcher(query).results().toList()) {
      boolean isPhrase = term.group(1) != null;
      String text = isPhrase ? term.group(1) : term.group(2);
      Query inText = phrases.createPhraseQuery(BareIndex.TEXT, text);
      Query inTitle = phrases.createPhraseQuery(BareIndex.TITLE, text);
      var one =
          new BooleanQuery.Builder()
              .add(
                  new ToParentBlockJoinQuery(inText, documents, ScoreMode.Max),
                  isPhrase ? Occur.MUST : Occur.SHOULD)
              .add(new BoostQuery(inTitle, TITLE_BOOST), Occur.SHOULD);
      all.add(one.build(), Occur.MUST);
    }
    return all.build();
  }

  private Query passages(String query) {
    var any = new BooleanQuery.Builder();
    for (MatchResult term : TERM.matcher(query).results().toList()) {
      String text = term.group(1) != null ? term.group(1) : term.group(2);
      any.add(phrases.createPhraseQuery(BareIndex.TEXT, text), Occur.SHOULD);
    }
    return any.build();
  }

  private BareAnswer.Hit hit(ScoreDoc hit, Query passages) throws IOException {
    TopDocs best =
        searcher.search(
            new ParentChildrenBlockJoinQuery(documents, passages, hit.doc),
            new TopScoreDocCollectorManager(PASSAGES, Integer.MAX_VALUE));
    String[] snippets = highlighter.highlight(BareIndex.TEXT, passages, best);
    List<BareAnswer.Passage> shown = new ArrayList<>();
    for (int i = 0; i < snippets.length; i++) {
      shown.add(new BareAnswer.Passage(facts(best.scoreDocs[i].doc), snippets[i]));
    }
    return new BareAnswer.Hit(
        facts(hit.doc), hit.score, shown, best.totalHits.value() - shown.size());
  }

  private Map<String, List<String>> facts(int document) throws IOException {
    Map<String, List<String>> facts = new HashMap<>();
    Document stored = searcher.storedFields().document(document);
    stored.forEach(
        field -> {
          if (!field.name().equals(BareIndex.TEXT)) {
            facts
                .computeIfAbsent(field.name(), unused -> new ArrayList<>())
                .add(field.storedValue().toString());
          }
        });
    return facts;
  }

  private Map<String, List<BareAnswer.Count>> counts(Facets facets) throws IOException {
    Map<String, List<BareAnswer.Count>> counts = new TreeMap<>();
    for (String facet : BareIndex.FACETS) {
      FacetResult all = facets.getTopChildren(Math.max(1, state.getSize()), facet);
      counts.put(
          facet,
          all == null
              ? List.of()
              : Arrays.stream(all.labelValues)
                  .map(one -> new BareAnswer.Count(one.label, one.value.longValue()))
                  .toList());
    }
    return counts;
  }
}
