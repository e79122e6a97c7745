package org.guiku.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells texts that are the same but for some characters from others. */
final class Alike {

  /** Share of pairs of characters that both have; opinions on one clause share less than half. */
  private static final double ENOUGH = 0.75;

  private Alike() {}

  /** The most alike of several, the first of those that are equally so. */
  static <T> Optional<T> nearest(String text, List<T> others, Function<T, String> textOf) {
    Map<String, Integer> pairs = pairs(text);
    return others.stream()
        .map(other -> Map.entry(other, share(pairs, pairs(textOf.apply(other)))))
        .filter(found -> found.getValue() >= ENOUGH)
        .min(Comparator.comparingDouble(found -> -found.getValue()))
        .map(Map.Entry::getKey);
  }

  /** How much of some words a text has, in pairs of characters, from 0 to 1. */
  static double held(String words, String text) {
    Map<String, Integer> pairs = pairs(words);
    Map<String, Integer> all = pairs(text);
    long held = pairs.keySet().stream().filter(all::containsKey).count();
    return pairs.isEmpty() ? 0 : (double) held / pairs.size();
  }

  /** Without white space, which every format breaks otherwise. */
  static String dense(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  private static double share(Map<String, Integer> one, Map<String, Integer> other) {
    int both =
        one.entrySet().stream()
            .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
            .sum();
    int all = sum(one) + sum(other);
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static int sum(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> pairs(String text) {
    String dense = dense(text);
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= dense.length(); i++) {
      pairs.merge(dense.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs;
  }
}
