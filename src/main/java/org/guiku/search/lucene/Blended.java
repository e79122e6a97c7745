package org.guiku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.guiku.search.meaning.Fusion;
import org.guiku.search.meaning.Fusion.Scored;

/**
 * The order of what is found by words and by meaning.
 *
 * <p>Documents that have the words come first, those best in words or near in meaning in the order
 * of both; then those that are near without having the words. A score says where a document stands:
 * from 2 on in the first part, from 1 on the rest of those that have the words, below 1 meaning
 * alone.
 */
final class Blended implements Placing {

  /** The greatest sum of a {@link Fusion}. */
  private static final double BEST = 2.5;

  private final Blend blend;
  private final Map<Integer, Near> near;
  private final Set<Integer> worded;
  private final Set<Integer> placed = new HashSet<>();
  private double best;

  /**
   * @param worded which of the near documents have the words
   */
  Blended(Blend blend, Set<Integer> worded) {
    this.blend = blend;
    this.near = blend.near();
    this.worded = worded;
  }

  /** How many documents have not the words. */
  long byMeaningAlone() {
    return near.keySet().stream().filter(this::isByMeaningAlone).count();
  }

  /**
   * @param ahead what has the words, best first; what has not is left to the end
   */
  @Override
  public List<Placed> of(ScoreDoc[] ahead, boolean ended) throws IOException {
    List<Scored<Integer>> words = new ArrayList<>();
    for (ScoreDoc hit : ahead) {
      if (!isByMeaningAlone(hit.doc)) {
        words.add(new Scored<>(hit.doc, Ordered.score(hit)));
      }
    }
    List<Placed> order = new ArrayList<>();
    if (placed.isEmpty()) {
      addHead(words, order);
    }
    addRest(words, order);
    if (ended) {
      addByMeaningAlone(order);
    }
    return order;
  }

  private void addHead(List<Scored<Integer>> words, List<Placed> order) {
    best = words.isEmpty() ? 0 : words.getFirst().score();
    List<Scored<Integer>> window = words.subList(0, Math.min(Fusion.DEPTH, words.size()));
    for (Scored<Integer> each : Fusion.of(window, meant())) {
      if (!isByMeaningAlone(each.document())) {
        placed.add(each.document());
        order.add(placed(each.document(), 2 + each.score() / BEST));
      }
    }
  }

  /** Some of the head comes again, as it is near in meaning and poor in words. */
  private void addRest(List<Scored<Integer>> words, List<Placed> order) {
    for (Scored<Integer> each : words) {
      if (!placed.contains(each.document())) {
        order.add(placed(each.document(), 1 + each.score() / best));
      }
    }
  }

  /** What words they have, though not all, counts beside how near they are. */
  private void addByMeaningAlone(List<Placed> order) throws IOException {
    List<Integer> alone = near.keySet().stream().filter(this::isByMeaningAlone).toList();
    for (Scored<Integer> each : Fusion.of(blend.partlyWorded(alone), meant())) {
      if (isByMeaningAlone(each.document())) {
        order.add(placed(each.document(), each.score() / BEST));
      }
    }
  }

  private List<Scored<Integer>> meant() {
    return near.values().stream()
        .map(each -> new Scored<>(each.document(), each.similarity()))
        .toList();
  }

  /** A document at its place by date; where no word stands in it, with what is near. */
  Placed placed(ScoreDoc dated) {
    return placed(dated.doc, dated.score);
  }

  private Placed placed(int document, double score) {
    Optional<Integer> meant =
        isByMeaningAlone(document)
            ? Optional.ofNullable(near.get(document)).map(Near::passage)
            : Optional.empty();
    return new Placed(document, score, meant);
  }

  private boolean isByMeaningAlone(int document) {
    return near.containsKey(document) && !worded.contains(document);
  }

  /** What is found without the words, whatever the facets' filters; scores 0. */
  Query lacking() {
    Set<Integer> lacking = new HashSet<>(blend.meant());
    lacking.removeAll(worded);
    return new TheseDocuments(lacking);
  }

  /** All that is found, whatever the facets' filters; what is found by meaning alone scores 0. */
  Query all() {
    return new BooleanQuery.Builder()
        .add(blend.words(), Occur.SHOULD)
        .add(lacking(), Occur.SHOULD)
        .build();
  }
}
