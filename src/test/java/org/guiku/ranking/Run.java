package org.guiku.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a program found, best first, by topic. */
public record Run(Map<String, List<String>> rankings) {

  /**
   * Of the form of TREC: {@code topic Q0 document rank score tag}.
   *
   * @throws IllegalArgumentException where ranks do not count from 1, or scores rise
   */
  public static Run of(Iterable<String> lines) {
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    Map<String, Double> last = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      List<String> ranking = rankings.computeIfAbsent(parts[0], id -> new ArrayList<>());
      double score = Double.parseDouble(parts[4]);
      if (parts.length != 6
          || Integer.parseInt(parts[3]) != ranking.size() + 1
          || last.getOrDefault(parts[0], Double.MAX_VALUE) < score) {
        throw new IllegalArgumentException("out of order: " + line);
      }
      ranking.add(parts[2]);
      last.put(parts[0], score);
    }
    return new Run(rankings);
  }

  List<String> of(String topic) {
    return rankings.getOrDefault(topic, List.of());
  }
}
