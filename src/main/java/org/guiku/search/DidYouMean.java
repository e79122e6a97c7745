package org.guiku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.search.engine.Completion;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.query.QueryParser;
import org.guiku.search.query.QueryTree;
import org.guiku.search.suggest.Repair;
import org.guiku.search.suggest.Typed;

/**
 * Proposes another query where one finds next to nothing: the same, its operators and quotation
 * marks included, with one word mended that by itself finds as little. A proposal finds far more,
 * for whoever asked and under the same filters.
 */
final class DidYouMean {

  /** What finds more is taken to be meant. */
  private static final int LITTLE = 2;

  /** So many times more a proposal finds than a query that finds something. */
  private static final int FAR_MORE = 10;

  /** Of a query are tried so many words, and so many proposals: each costs a search. */
  private static final int MOST_TRIED = 8;

  private static final int CATCHWORDS = 20;

  private final String query;
  private final Question question;
  private final int found;
  private final SearchIndex index;

  private DidYouMean(String query, Question question, int found, SearchIndex index) {
    this.query = query;
    this.question = question;
    this.found = found;
    this.index = index;
  }

  /**
   * The better query, where there is one.
   *
   * @param query as it was written
   * @param question as it was asked, and found that many documents
   */
  static Optional<String> insteadOf(String query, Question question, long found, SearchIndex index)
      throws IOException {
    return found > LITTLE
        ? Optional.empty()
        : new DidYouMean(query, question, (int) found, index).better();
  }

  private Optional<String> better() throws IOException {
    for (String proposal : proposals()) {
      int wanted = Math.max(1, FAR_MORE * found);
      if (count(QueryParser.parse(proposal), wanted) == wanted) {
        return Optional.of(proposal);
      }
    }
    return Optional.empty();
  }

  private List<String> proposals() throws IOException {
    List<String> proposals = new ArrayList<>();
    for (QueryTree.Term term : question.query().wantedTerms().stream().limit(MOST_TRIED).toList()) {
      if (standsOnce(term) && mayBeWrong(term)) {
        Repair.of(term.text(), catchwords(term.text())).stream()
            .map(word -> query.replace(term.text(), word))
            .forEach(proposals::add);
      }
    }
    return proposals.stream().distinct().limit(MOST_TRIED).toList();
  }

  private boolean standsOnce(QueryTree.Term term) {
    int at = query.indexOf(term.text());
    return at >= 0 && query.indexOf(term.text(), at + 1) < 0;
  }

  /** What is written in quotes may be rare and meant all the same. */
  private boolean mayBeWrong(QueryTree.Term term) throws IOException {
    return (found == 0 || term instanceof QueryTree.Word) && count(term, found + 1) <= found;
  }

  private List<String> catchwords(String word) throws IOException {
    var completion = new Completion(Typed.of(word), question.reach(), CATCHWORDS);
    return index.complete(completion).stream().map(Suggestion::text).toList();
  }

  private int count(QueryTree tree, int most) throws IOException {
    return index.count(
        new Question(
            tree,
            Optional.empty(),
            question.reach(),
            question.filters(),
            Order.RELEVANCE,
            question.page()),
        most);
  }
}
