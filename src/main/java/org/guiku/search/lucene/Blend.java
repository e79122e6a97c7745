package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.guiku.search.Order;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Sense;
import org.guiku.search.meaning.Fusion;
import org.guiku.search.meaning.Fusion.Scored;
import org.guiku.search.query.QueryTree;

/**
 * What one question finds by meaning, and what it finds by words.
 *
 * <p>Where it is gone through by words, {@link Noted} tells on the way which of the near documents
 * have them, else {@link #worded}; {@link Blended} gives all their places.
 */
final class Blend {

  private final IndexSearcher searcher;
  private final Translation translation;
  private final Question question;
  private final Sense sense;
  private final NearestPassages nearest;
  private final Query words;

  /** By document, the nearest first. */
  private final Map<Integer, Near> near = new LinkedHashMap<>();

  /**
   * All near documents, also those that one filter of a facet leaves out: its values count them.
   */
  private final Set<Integer> meant = new HashSet<>();

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
    this.words =
        sense.alone() ? new MatchNoDocsQuery() : searcher.rewrite(translation.documents(question));
    addNear();
    for (Facet facet : question.filters().chosen().keySet()) {
      addBesides(facet);
    }
  }

  /** What has the words, whatever the facets' filters. */
  Query words() {
    return words;
  }

  /** The documents near in meaning that pass all filters, the nearest first. */
  Map<Integer, Near> near() {
    return near;
  }

  /** The documents near in meaning, also those that one facet's filter leaves out. */
  Set<Integer> meant() {
    return meant;
  }

  /**
   * Those of the documents that have some of the words, with what these score, the best first.
   *
   * @param documents by their numbers
   */
  List<Scored<Integer>> partlyWorded(Collection<Integer> documents) throws IOException {
    if (sense.alone()) {
      return List.of();
    }
    Query some = translation.documents(new QueryTree.Loose(sense.text()));
    return hits(some, documents)
        .map(each -> new Scored<>(each.doc, (double) Ordered.score(each)))
        .toList();
  }

  /** Which of the documents near in meaning have the words. */
  Set<Integer> worded() throws IOException {
    return hits(words, meant).map(each -> each.doc).collect(Collectors.toSet());
  }

  private Stream<ScoreDoc> hits(Query query, Collection<Integer> documents) throws IOException {
    if (documents.isEmpty()) {
      return Stream.empty();
    }
    Query among = new TheseDocuments(documents).matching(query);
    var all = new Ordered(Order.RELEVANCE).first(documents.size(), searcher);
    return Arrays.stream(searcher.search(among, all).scoreDocs);
  }

  private void addNear() throws IOException {
    Optional<Query> bound = isUnbound() ? Optional.empty() : Optional.of(chosenBut(Set.of()));
    for (Near each : nearest(bound)) {
      near.putIfAbsent(each.document(), each);
    }
    meant.addAll(near.keySet());
  }

  private void addBesides(Facet facet) throws IOException {
    Query others = chosenBut(Set.of(facet));
    Query left =
        new BooleanQuery.Builder()
            .add(others, Occur.FILTER)
            .add(Translation.chosen(facet, question.filters().of(facet)), Occur.MUST_NOT)
            .build();
    nearest(Optional.of(left)).forEach(each -> meant.add(each.document()));
  }

  private List<Near> nearest(Optional<Query> bound) throws IOException {
    return nearest.to(sense.vector(), bound, Fusion.DEPTH, Fusion.LEAST_SIMILARITY);
  }

  private boolean isUnbound() {
    return question.reach().isWhole()
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
}
