package org.guiku.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.guiku.access.Circle;
import org.guiku.access.Reach;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Sense;
import org.guiku.search.query.Gist;
import org.guiku.search.query.NumberTerms;
import org.guiku.search.query.QueryTree;

/** Says in Lucene's words what a question asks. */
final class Translation {

  /** How much more a term counts in a title than in a passage. */
  private static final float TITLE_BOOST = 2f;

  /** Of more terms, each counts for itself only. */
  private static final int MOST_TOGETHER = 16;

  /**
   * How much a title adds to the best passage for a text that is sought loosely. Each of its few
   * words weighs much, as it is short; measured best between none and a fifth.
   */
  private static final float LOOSE_TITLE_BOOST = 0.2f;

  private final MemberBits documents;

  Translation(MemberBits documents) {
    this.documents = documents;
  }

  /** What matches and may be read, whatever the facets' filters. */
  Query documents(Question question) {
    var query = matching(question.query(), question.reach());
    addFilters(question.filters(), query);
    return query.build();
  }

  /** What is left of a result by the facets chosen. */
  Query filtered(Query result, Filters filters) {
    var query = new BooleanQuery.Builder().add(result, Occur.MUST);
    filters.chosen().forEach((facet, values) -> query.add(chosen(facet, values), Occur.FILTER));
    return query.build();
  }

  /** What matches and may be read. */
  Query documents(QueryTree tree, Reach reach) {
    return matching(tree, reach).build();
  }

  /** What may be read and has all that binds, besides the words, what is found by meaning. */
  BooleanQuery.Builder bound(Question question, Sense sense) {
    var query = new BooleanQuery.Builder();
    query.add(existing(question.reach()), Occur.FILTER);
    sense.wanted().forEach(tree -> query.add(documents(tree), Occur.FILTER));
    sense.unwanted().forEach(tree -> query.add(documents(tree), Occur.MUST_NOT));
    addFilters(question.filters(), query);
    return query;
  }

  /** The documents that exist within a reach. */
  static Query existing(Reach reach) {
    return reach.isWhole()
        ? new TermQuery(Blocks.DOCUMENT)
        : oneOf(
            Blocks.CIRCLE,
            reach.circles().stream().map(Circle::code).collect(Collectors.toUnmodifiableSet()));
  }

  /** Documents with one of the values. */
  static Query chosen(Facet facet, Set<String> values) {
    return oneOf(Blocks.field(facet), values);
  }

  private BooleanQuery.Builder matching(QueryTree tree, Reach reach) {
    return new BooleanQuery.Builder()
        .add(documents(tree), Occur.MUST)
        .add(existing(reach), Occur.FILTER);
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
    tree.wantedTerms().forEach(term -> query.add(inPassage(term), Occur.SHOULD));
    tree.wantedHeadings()
        .forEach(term -> query.add(TermInField.query(Blocks.HEADING, term), Occur.SHOULD));
  }

  Query documents(QueryTree tree) {
    return switch (tree) {
      case QueryTree.Term term -> documents(term);
      case QueryTree.Synonyms synonyms -> anyOf(synonyms.words(), this::documents);
      case QueryTree.Near near -> joined(Nearness.of(Blocks.TEXT, near));
      case QueryTree.InField field -> documents(field);
      case QueryTree.Coded coded -> new ConstantScoreQuery(oneOf(field(coded), coded.codes()));
      case QueryTree.Loose loose -> documents(loose);
      case QueryTree.Any any -> combined(any.alternatives(), Occur.SHOULD).build();
      case QueryTree.All all -> {
        var query = wanted(all);
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

  private BooleanQuery.Builder wanted(QueryTree.All all) {
    Optional<Query> together = together(all);
    if (together.isEmpty()) {
      return combined(all.wanted(), Occur.MUST);
    }
    var query = new BooleanQuery.Builder().add(together.get(), Occur.SHOULD);
    all.wanted().forEach(part -> query.add(present(part), Occur.MUST));
    return query;
  }

  /** As {@link #documents}, where passages weigh elsewhere. */
  private Query present(QueryTree tree) {
    return switch (tree) {
      case QueryTree.Term term -> present(term);
      case QueryTree.Synonyms synonyms -> anyOf(synonyms.words(), this::present);
      case QueryTree.Any any -> {
        var query = new BooleanQuery.Builder();
        any.alternatives().forEach(part -> query.add(present(part), Occur.SHOULD));
        yield query.build();
      }
      default -> documents(tree);
    };
  }

  /** Several in one place count as one. */
  private static Query anyOf(List<QueryTree.Word> words, Function<QueryTree.Word, Query> sought) {
    return new DisjunctionMaxQuery(words.stream().map(sought).toList(), 0);
  }

  /** A passage in which several of the terms stand is worth more than one for each. */
  private Optional<Query> together(QueryTree.All all) {
    List<Query> terms = all.wanted().stream().flatMap(Translation::inPassages).toList();
    return terms.size() < 2 || terms.size() > MOST_TOGETHER
        ? Optional.empty()
        : Optional.of(new BestPassage(terms, documents));
  }

  private static Stream<Query> inPassages(QueryTree part) {
    return part instanceof QueryTree.Synonyms synonyms
        ? Stream.of(anyOf(synonyms.words(), Translation::inPassage))
        : part.wantedTerms().stream().map(Translation::inPassage);
  }

  private static Query inPassage(QueryTree.Term term) {
    return TermInField.query(Blocks.TEXT, term);
  }

  private Query documents(QueryTree.Term term) {
    return documents(term, new BestPassage(List.of(inPassage(term)), documents));
  }

  private Query present(QueryTree.Term term) {
    var text = new ToParentBlockJoinQuery(inPassage(term), documents, ScoreMode.None);
    return documents(term, text);
  }

  /**
   * A title that holds a word is enough, and so is a number that holds what may be one; for a
   * phrase a title is a better place only, and so is the issuer's name for both.
   */
  private static Query documents(QueryTree.Term term, Query text) {
    Query title = new BoostQuery(TermInField.query(Blocks.TITLE, term), TITLE_BOOST);
    var query = new BooleanQuery.Builder();
    if (term instanceof QueryTree.Phrase) {
      query.add(text, Occur.MUST).add(title, Occur.SHOULD);
    } else {
      var places = new BooleanQuery.Builder().add(text, Occur.SHOULD).add(title, Occur.SHOULD);
      NumberTerms.of(term)
          .map(number -> TermInField.query(Blocks.NUMBER, number))
          .ifPresent(number -> places.add(number, Occur.SHOULD));
      query.add(places.build(), Occur.MUST);
    }
    return query.add(TermInField.query(Blocks.ISSUER, term), Occur.SHOULD).build();
  }

  private Query documents(QueryTree.InField field) {
    return switch (field.field()) {
      case TITLE -> TermInField.query(Blocks.TITLE, field.term());
      case ISSUER -> TermInField.query(Blocks.ISSUER, field.term());
      case NUMBER -> TermInField.query(Blocks.NUMBER, field.term());
      case SECTION -> joined(TermInField.query(Blocks.HEADING, field.term()));
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
        .add(new BoostQuery(title.build(), LOOSE_TITLE_BOOST), Occur.SHOULD)
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

  private static Query oneOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
