package org.guiku.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
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
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.guiku.access.Visibility;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Sense;
import org.guiku.search.query.Gist;
import org.guiku.search.query.Needle;
import org.guiku.search.query.Needle.Gram;
import org.guiku.search.query.QueryTree;

/** Says in Lucene's words what a question asks. */
final class Translation {

  /** How much more a term counts in a title than in a passage. */
  private static final float TITLE_BOOST = 2f;

  private final BitSetProducer documents;

  Translation(BitSetProducer documents) {
    this.documents = documents;
  }

  /** What matches and may be read, whatever the facets' filters. */
  Query documents(Question question) {
    var query = matching(question.query(), question.readable());
    addFilters(question.filters(), query);
    return query.build();
  }

  /** What matches and may be read. */
  Query documents(QueryTree tree, Set<Visibility> readable) {
    return matching(tree, readable).build();
  }

  /** What may be read and has all that binds, besides the words, what is found by meaning. */
  BooleanQuery.Builder bound(Question question, Sense sense) {
    var query = new BooleanQuery.Builder();
    query.add(readable(question.readable()), Occur.FILTER);
    sense.wanted().forEach(tree -> query.add(documents(tree), Occur.FILTER));
    sense.unwanted().forEach(tree -> query.add(documents(tree), Occur.MUST_NOT));
    addFilters(question.filters(), query);
    return query;
  }

  Query readable(Set<Visibility> circles) {
    return oneOf(
        Blocks.VISIBILITY,
        circles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
  }

  /** Documents with one of the values. */
  static Query chosen(Facet facet, Set<String> values) {
    return oneOf(Blocks.field(facet), values);
  }

  private BooleanQuery.Builder matching(QueryTree tree, Set<Visibility> readable) {
    return new BooleanQuery.Builder()
        .add(documents(tree), Occur.MUST)
        .add(readable(readable), Occur.FILTER);
  }

  private static void addFilters(Filters filters, BooleanQuery.Builder query) {
    if (!filters.planCodes().isEmpty()) {
      query.add(oneOf(Blocks.PLAN_CODE, filters.planCodes()), Occur.FILTER);
    }
    if (filters.from().isPresent() || filters.to().isPresent()) {
      long from = filters.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long to = filters.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      query.add(LongField.newRangeQuery(Blocks.ISSUED, from, to), Occur.FILTER);
    }
  }

  /** Passages to show: those of the document's own words in which a wanted term stands. */
  Query passages(QueryTree tree) {
    var query = new BooleanQuery.Builder();
    query.add(new TermQuery(Blocks.FOREIGN), Occur.MUST_NOT);
    addPassages(tree, query);
    return query.build();
  }

  private static void addPassages(QueryTree tree, BooleanQuery.Builder query) {
    tree.wantedTerms().forEach(term -> query.add(phrase(Blocks.TEXT, term), Occur.SHOULD));
    tree.wantedHeadings().forEach(term -> query.add(phrase(Blocks.HEADING, term), Occur.SHOULD));
  }

  Query documents(QueryTree tree) {
    return switch (tree) {
      case QueryTree.Term term -> documents(term);
      case QueryTree.Synonyms synonyms ->
          new DisjunctionMaxQuery(synonyms.words().stream().map(this::documents).toList(), 0);
      case QueryTree.Near near -> joined(Nearness.of(Blocks.TEXT, near));
      case QueryTree.InField field -> documents(field);
      case QueryTree.Coded coded -> new ConstantScoreQuery(oneOf(field(coded), coded.codes()));
      case QueryTree.Loose loose -> documents(loose);
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
        .add(joined(passages), term instanceof QueryTree.Phrase ? Occur.MUST : Occur.SHOULD)
        .add(new BoostQuery(title, TITLE_BOOST), Occur.SHOULD)
        .build();
  }

  private Query documents(QueryTree.InField field) {
    return switch (field.field()) {
      case TITLE -> phrase(Blocks.TITLE, field.term());
      case ISSUER -> phrase(Blocks.ISSUER, field.term());
      case NUMBER -> phrase(Blocks.NUMBER, field.term());
      case SECTION -> joined(phrase(Blocks.HEADING, field.term()));
    };
  }

  private Query documents(QueryTree.Loose loose) {
    Gist gist = Gist.of(loose.text());
    var passage = new BooleanQuery.Builder();
    addCounted(Blocks.TEXT, gist.grams(), passage);
    addCounted(Blocks.CHARACTERS, gist.characters(), passage);
    var title = new BooleanQuery.Builder();
    addCounted(Blocks.TITLE, gist.grams(), title);
    return new BooleanQuery.Builder()
        .add(joined(passage.build()), Occur.SHOULD)
        .add(title.build(), Occur.SHOULD)
        .build();
  }

  private static void addCounted(
      String field, Map<String, Integer> terms, BooleanQuery.Builder query) {
    terms.forEach(
        (text, times) -> {
          Query term = new TermQuery(new Term(field, text));
          query.add(times == 1 ? term : new BoostQuery(term, times), Occur.SHOULD);
        });
  }

  private static String field(QueryTree.Coded coded) {
    return switch (coded.field()) {
      case REGION -> Blocks.field(Facet.REGION);
      case PERIOD -> Blocks.field(Facet.PERIOD);
    };
  }

  /** The documents of passages, each as good as its best. */
  private Query joined(Query passages) {
    return new ToParentBlockJoinQuery(passages, documents, ScoreMode.Max);
  }

  private static Query phrase(String field, QueryTree.Term term) {
    List<Gram> grams = Needle.of(term).grams();
    if (grams.getFirst().isBeginning()) {
      return new PrefixQuery(new Term(field, grams.getFirst().canonical()));
    }
    Query canonical = phrase(field, grams);
    if (grams.stream().allMatch(gram -> gram.readings().size() == 1)) {
      return canonical;
    }
    // Weighed by one reading, so that every writing of a query ranks alike.
    return new BooleanQuery.Builder()
        .add(canonical, Occur.SHOULD)
        .add(new BoostQuery(new ConstantScoreQuery(anyReading(field, grams)), 0), Occur.SHOULD)
        .build();
  }

  private static Query phrase(String field, List<Gram> grams) {
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

  private static Query oneOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
