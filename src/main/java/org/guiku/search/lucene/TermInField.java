package org.guiku.search.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.guiku.search.query.Needle;
import org.guiku.search.query.Needle.Gram;
import org.guiku.search.query.QueryTree;

/** Looks for one term in one field: its grams in their places, whatever a text writes for them. */
final class TermInField {

  private TermInField() {}

  /** Weighed by one reading, so that every writing of a query ranks alike. */
  static Query query(String field, QueryTree.Term term) {
    List<Gram> grams = Needle.of(term).grams();
    if (grams.getFirst().isBeginning()) {
      return beginning(field, grams.getFirst());
    }
    Query canonical = canonical(field, grams);
    if (grams.stream().allMatch(gram -> gram.readings().size() == 1)) {
      return canonical;
    }
    return new BooleanQuery.Builder()
        .add(canonical, Occur.SHOULD)
        .add(new BoostQuery(new ConstantScoreQuery(anyReading(field, grams)), 0), Occur.SHOULD)
        .build();
  }

  private static Query beginning(String field, Gram gram) {
    List<Query> readings =
        gram.readings().stream()
            .<Query>map(reading -> new PrefixQuery(new Term(field, reading)))
            .toList();
    return readings.size() == 1 ? readings.getFirst() : new DisjunctionMaxQuery(readings, 0);
  }

  private static Query canonical(String field, List<Gram> grams) {
    var phrase = new PhraseQuery.Builder();
    grams.forEach(gram -> phrase.add(new Term(field, gram.canonical()), gram.position()));
    return phrase.build();
  }

  private static Query anyReading(String field, List<Gram> grams) {
    var phrase = new MultiPhraseQuery.Builder();
    Function<String, Term> term = reading -> new Term(field, reading);
    grams.forEach(
        gram ->
            phrase.add(gram.readings().stream().map(term).toArray(Term[]::new), gram.position()));
    return phrase.build();
  }
}
