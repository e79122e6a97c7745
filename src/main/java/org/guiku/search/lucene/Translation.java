package org.guiku.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.guiku.access.Visibility;
import org.guiku.search.Facet;
import org.guiku.search.engine.Question;
import org.guiku.search.query.Needle;
import org.guiku.search.query.QueryTree;

/** Says in Lucene's words what a question asks. */
final class Translation {

  /** How much more a term counts in a title than in a passage. */
  private static final float TITLE_BOOST = 2f;

  private final BitSetProducer documents;

  Translation(BitSetProducer documents) {
    this.documents = documents;
  }

  /** What matches and may be read, whatever the filters. */
  Query readable(Question question) {
    return new BooleanQuery.Builder()
        .add(documents(question.query()), Occur.MUST)
        .add(readable(question.readable()), Occur.FILTER)
        .build();
  }

  /** The documents of those circles. */
  static Query readable(Set<Visibility> circles) {
    return oneOf(
        Blocks.VISIBILITY, circles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
  }

  /** What a filter leaves of it. */
  Query filtered(Query readable, Map<Facet, Set<String>> filters) {
    var query = new BooleanQuery.Builder().add(readable, Occur.MUST);
    filters.forEach((facet, values) -> query.add(oneOf(Blocks.field(facet), values), Occur.FILTER));
    return query.build();
  }

  /** Passages to show: those of the document's own words in which a wanted term stands. */
  Query passages(QueryTree tree) {
    var query = new BooleanQuery.Builder();
    query.add(new TermQuery(Blocks.FOREIGN), Occur.MUST_NOT);
    tree.wantedTerms().forEach(term -> query.add(phrase(Blocks.TEXT, term), Occur.SHOULD));
    return query.build();
  }

  private Query documents(QueryTree tree) {
    return switch (tree) {
      case QueryTree.Term term -> documents(term);
      case QueryTree.Any any -> combined(any.alternatives(), Occur.SHOULD).build();
      case QueryTree.All all -> {
        var query = combined(all.wanted(), Occur.MUST);
        all.unwanted().forEach(part -> query.add(documents(part), Occur.MUST_NOT));
        yield query.build();
      }
    };
  }

  private BooleanQuery.Builder combined(List<QueryTree> parts, Occur occur) {
    var query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(documents(part), occur));
    return query;
  }

  /** A title that holds a word is enough; for a phrase it is a better place only. */
  private Query documents(QueryTree.Term term) {
    Query passages = phrase(Blocks.TEXT, term);
    Query title = phrase(Blocks.TITLE, term);
    return new BooleanQuery.Builder()
        .add(
            new ToParentBlockJoinQuery(passages, documents, ScoreMode.Max),
            term instanceof QueryTree.Phrase ? Occur.MUST : Occur.SHOULD)
        .add(new BoostQuery(title, TITLE_BOOST), Occur.SHOULD)
        .build();
  }

  private static Query phrase(String field, QueryTree.Term term) {
    List<Needle.Gram> grams = Needle.of(term).grams();
    if (grams.getFirst().isBeginning()) {
      return new PrefixQuery(new Term(field, grams.getFirst().text()));
    }
    var phrase = new PhraseQuery.Builder();
    for (Needle.Gram gram : grams) {
      phrase.add(new Term(field, gram.text()), gram.position());
    }
    return phrase.build();
  }

  private static Query oneOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
