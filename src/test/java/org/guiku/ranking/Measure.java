package org.guiku.ranking;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A measure of a ranking, from 0 to 1. */
public enum Measure {
  RECALL_100("R@100"),
  RECALL_10("R@10"),
  MRR_10("MRR@10"),
  NDCG_10("nDCG@10");

  private final String wording;

  Measure(String wording) {
    this.wording = wording;
  }

  /** Its usual name. */
  public String wording() {
    return wording;
  }

  double of(Judged judged, List<String> ranked) {
    return switch (this) {
      case RECALL_100 -> judged.recall(ranked, 100);
      case RECALL_10 -> judged.recall(ranked, 10);
      case MRR_10 -> judged.reciprocalRank(ranked, 10);
      case NDCG_10 -> judged.ndcg(ranked, 10);
    };
  }

  /** For each judged topic; one that the run lacks counts 0. */
  public SequencedMap<String, Double> of(Qrels qrels, Run run) {
    SequencedMap<String, Double> values = new TreeMap<>();
    qrels.topics().forEach(topic -> values.put(topic, of(qrels.of(topic), run.of(topic))));
    return values;
  }

  /** The mean over all judged topics. */
  public double mean(Qrels qrels, Run run) {
    return of(qrels, run).values().stream().mapToDouble(value -> value).average().orElse(0);
  }
}
