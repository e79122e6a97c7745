package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.guiku.search.Suggestion;
import org.guiku.search.engine.Completion;
import org.guiku.search.lucene.OneLetterAway.Beginnings;
import org.guiku.search.suggest.Forms;
import org.guiku.search.suggest.Typed;

/**
 * Completes what is typed from the catchwords of the documents that may be read, and of no others:
 * first what begins so, then what holds it; where that is little, what sounds so, and what is one
 * letter away. Within each the catchword of most documents comes first.
 */
final class Suggester {

  /** With so many found as typed, nothing is taken for a slip. */
  private static final int ENOUGH = 3;

  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparingLong(Suggestion::documents)
          .reversed()
          .thenComparing(Suggestion::kind)
          .thenComparing(suggestion -> suggestion.text().length())
          .thenComparing(Suggestion::text);

  private final IndexSearcher searcher;
  private final Query existing;

  /**
   * @param existing the documents that exist for the asker
   * @param documents which members of blocks are documents
   */
  Suggester(IndexSearcher searcher, Query existing, MemberBits documents) {
    this.searcher = searcher;
    this.existing = new ToChildBlockJoinQuery(existing, documents);
  }

  List<Suggestion> complete(Completion completion) throws IOException {
    Typed typed = completion.typed();
    Forms written = typed.written();
    int most = completion.most();
    Map<String, Suggestion> found = new LinkedHashMap<>();
    addBest(any(CatchwordEntries.BEGINNING, written.beginning(), PrefixQuery::new), most, found);
    if (found.size() < most) {
      addBest(any(CatchwordEntries.INSIDE, written.inside(), PrefixQuery::new), most, found);
    }
    if (found.size() < Math.min(ENOUGH, most)) {
      addBest(anywhere(typed.sounded(), PrefixQuery::new), most, found);
      addBest(mistyped(typed.mistyped()), most, found);
    }
    return List.copyOf(found.values());
  }

  private void addBest(Query query, int most, Map<String, Suggestion> found) throws IOException {
    Query visible =
        new BooleanQuery.Builder().add(query, Occur.FILTER).add(existing, Occur.FILTER).build();
    searcher.search(visible, new CatchwordCounter()).stream()
        .filter(each -> !found.containsKey(each.letters()))
        .sorted(Comparator.comparing(CatchwordCounter.Counted::suggestion, BEST_FIRST))
        .limit(most - found.size())
        .forEach(each -> found.put(each.letters(), each.suggestion()));
  }

  private static Query anywhere(Forms forms, Function<Term, Query> match) {
    return new BooleanQuery.Builder()
        .add(any(CatchwordEntries.BEGINNING, forms.beginning(), match), Occur.SHOULD)
        .add(any(CatchwordEntries.INSIDE, forms.inside(), match), Occur.SHOULD)
        .build();
  }

  private static Query mistyped(Forms forms) {
    Map<String, Beginnings> made = new HashMap<>();
    return anywhere(
        forms,
        term -> new OneLetterAway(term.field(), made.computeIfAbsent(term.text(), Beginnings::of)));
  }

  private static Query any(String field, Collection<String> words, Function<Term, Query> match) {
    var query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(match.apply(new Term(field, word)), Occur.SHOULD));
    return query.build();
  }
}
