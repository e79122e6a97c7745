package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.guiku.access.Visibility;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Sense;
import org.guiku.search.lucene.NearestPassages.Near;
import org.guiku.search.meaning.Fusion;
import org.guiku.search.meaning.Fusion.Scored;
import org.guiku.search.query.QueryTree;

/**
 * What one question finds by meaning, set beside what it finds by words.
 *
 * <p>Documents that have the words come first, those best in words or near in meaning in the order
 * of both; then those that are near without having the words. A score says where a document stands:
 * from 2 on in the first part, from 1 on the rest of those that have the words, below 1 meaning
 * alone.
 */
final class Blend {

  /** The greatest sum of a {@link Fusion}. */
  private static final double BEST = 2.5;

  private final IndexSearcher searcher;
  private final Translation translation;
  private final Question question;
  private final Sense sense;
  private final NearestPassages nearest;

  /** By document, the nearest first. */
  private final Map<Integer, Near> near = new LinkedHashMap<>();

  /** Near documents that one filter of a facet leaves out: they count for that facet's values. */
  private final Set<Integer> besides = new HashSet<>();

  private final Query words;
  private final Set<Integer> worded;

  Blend(
      IndexSearcher searcher,
      Translation translation,
      NearestPassages nearest,
      Question question,
      Sense sense)
      throws IOException {
    this.searcher = searcher;
    this.translation = translation;
    this.question = question;
    this.sense = sense;
    this.nearest = nearest;
    this.words = sense.alone() ? new MatchNoDocsQuery() : translation.documents(question);
    addNear();
    for (Facet facet : question.filters().chosen().keySet()) {
      addBesides(facet);
    }
    this.worded = numbers(words, near.keySet());
  }

  private void addNear() throws IOException {
    Optional<Query> bound = isUnbound() ? Optional.empty() : Optional.of(chosenBut(Set.of()));
    for (Near each : nearest(bound)) {
      near.putIfAbsent(each.document(), each);
    }
  }

  private void addBesides(Facet facet) throws IOException {
    Query others = chosenBut(Set.of(facet));
    Query left =
        new BooleanQuery.Builder()
            .add(others, Occur.FILTER)
            .add(Translation.chosen(facet, question.filters().of(facet)), Occur.MUST_NOT)
            .build();
    nearest(Optional.of(left)).forEach(each -> besides.add(each.document()));
  }

  private List<Near> nearest(Optional<Query> bound) throws IOException {
    return nearest.to(sense.vector(), bound, Fusion.DEPTH, Fusion.LEAST_SIMILARITY);
  }

  private boolean isUnbound() {
    return question.readable().size() == Visibility.values().length
        && question.filters().equals(Filters.NONE)
        && sense.wanted().isEmpty()
        && sense.unwanted().isEmpty();
  }

  private Query chosenBut(Set<Facet> left) {
    BooleanQuery.Builder bound = translation.bound(question, sense);
    question
        .filters()
        .chosen()
        .forEach(
            (facet, values) -> {
              if (!left.contains(facet)) {
                bound.add(Translation.chosen(facet, values), Occur.FILTER);
              }
            });
    return bound.build();
  }

  /** All that is found, whatever the facets' filters; what is found by meaning alone scores 0. */
  Query all() throws IOException {
    Set<Integer> meant = new HashSet<>(near.keySet());
    meant.addAll(besides);
    return searcher.rewrite(
        new BooleanQuery.Builder()
            .add(words, Occur.SHOULD)
            .add(new TheseDocuments(meant), Occur.SHOULD)
            .build());
  }

  /**
   * How many of {@link #all} must be known, the best first, to put so many in order.
   *
   * @param end of the page that is wanted
   */
  long depth(long end) {
    return Math.max(Fusion.DEPTH, end) + near.size();
  }

  /**
   * The documents in their order, as far as they are known.
   *
   * @param best the first of {@link #all} with their scores
   * @param total how many there are
   */
  List<Placed> inOrder(List<ScoreDoc> best, long total) throws IOException {
    List<Placed> order = worded(best);
    long known = best.stream().filter(each -> !isByMeaningAlone(each.doc)).count();
    if (total - byMeaningAlone() == known) {
      order.addAll(byMeaningAloneInOrder());
    }
    return order;
  }

  /**
   * Those of them that have the words, and first, with them, those that are near as well.
   *
   * @param best the first of {@link #all} with their scores
   */
  List<Placed> worded(List<ScoreDoc> best) throws IOException {
    List<Scored<Integer>> words = new ArrayList<>();
    for (ScoreDoc each : best) {
      if (!isByMeaningAlone(each.doc)) {
        words.add(new Scored<>(each.doc, each.score));
      }
    }
    return inOrder(words);
  }

  /** How many documents have not the words. */
  int byMeaningAlone() {
    return near.size() - worded.size();
  }

  /** A document at its place by date; where no word stands in it, with what is near. */
  Placed placed(ScoreDoc dated) {
    return placed(dated.doc, dated.score);
  }

  private Placed placed(int document, double score) {
    Optional<Near> meant = Optional.ofNullable(near.get(document));
    return new Placed(
        document, score, meant.filter(unused -> isByMeaningAlone(document)).map(Near::passage));
  }

  boolean isByMeaningAlone(int document) {
    return near.containsKey(document) && !worded.contains(document);
  }

  private List<Placed> inOrder(List<Scored<Integer>> words) {
    List<Scored<Integer>> window = words.subList(0, Math.min(Fusion.DEPTH, words.size()));
    List<Placed> order = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Scored<Integer> each : Fusion.of(window, meant())) {
      if (!isByMeaningAlone(each.document())) {
        taken.add(each.document());
        order.add(placed(each.document(), 2 + each.score() / BEST));
      }
    }
    for (Scored<Integer> each : words) {
      if (!taken.contains(each.document())) {
        order.add(placed(each.document(), 1 + each.score() / words.getFirst().score()));
      }
    }
    return order;
  }

  /**
   * Those found by meaning alone, in their order. What words they have, though not all, counts
   * beside how near they are.
   */
  List<Placed> byMeaningAloneInOrder() throws IOException {
    List<Placed> order = new ArrayList<>();
    for (Scored<Integer> each : Fusion.of(partlyWorded(), meant())) {
      if (isByMeaningAlone(each.document())) {
        order.add(placed(each.document(), each.score() / BEST));
      }
    }
    return order;
  }

  private List<Scored<Integer>> meant() {
    return near.values().stream()
        .map(each -> new Scored<>(each.document(), each.similarity()))
        .toList();
  }

  private List<Scored<Integer>> partlyWorded() throws IOException {
    if (sense.alone() || near.size() == worded.size()) {
      return List.of();
    }
    Query some =
        new BooleanQuery.Builder()
            .add(translation.documents(new QueryTree.Loose(sense.text())), Occur.MUST)
            .add(new TheseDocuments(near.keySet()), Occur.FILTER)
            .build();
    List<Scored<Integer>> scored = new ArrayList<>();
    for (ScoreDoc each : searcher.search(some, near.size()).scoreDocs) {
      scored.add(new Scored<>(each.doc, each.score));
    }
    return scored;
  }

  private Set<Integer> numbers(Query query, Set<Integer> among) throws IOException {
    if (among.isEmpty()) {
      return Set.of();
    }
    Query both =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(new TheseDocuments(among), Occur.FILTER)
            .build();
    Set<Integer> found = new HashSet<>();
    for (ScoreDoc each : searcher.search(both, among.size()).scoreDocs) {
      found.add(each.doc);
    }
    return found;
  }
}
