package org.guiku.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What people judged, as TREC writes it: {@code topic 0 document grade}. What is not judged is as
 * bad as grade 0.
 */
public record Qrels(Map<String, Map<String, Integer>> grades) {

  public static Qrels in(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\\s+");
      Map<String, Integer> topic = grades.computeIfAbsent(parts[0], id -> new LinkedHashMap<>());
      if (parts.length != 4 || topic.put(parts[2], Integer.valueOf(parts[3])) != null) {
        throw new IllegalArgumentException("no judgement, or one twice: " + line);
      }
    }
    return new Qrels(grades);
  }

  public Set<String> topics() {
    return grades.keySet();
  }

  Judged of(String topic) {
    return new Judged(grades.getOrDefault(topic, Map.of()));
  }
}
