package org.guiku.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Queries cut from passages at random: words of two to four characters, several of them, phrases,
 * and some of each under a filter. A place of the text has the same chance, so that a word comes as
 * often as it stands there; one word in four is of the most frequent pairs.
 */
final class QueryMix {

  private static final int FREQUENT = 50;
  private static final String NOT_HAN = "[^\\p{IsHan}]+";

  private final Random random;
  private final List<List<String>> passages;
  private final List<String> frequent;
  private final List<Map.Entry<String, String>> filters;

  /**
   * @param filters facets and values that a query may be narrowed to
   */
  QueryMix(long seed, List<String> passages, List<Map.Entry<String, String>> filters) {
    this.random = new Random(seed);
    this.filters = filters;
    this.passages =
        passages.stream()
            .map(passage -> Arrays.stream(passage.split(NOT_HAN)).filter(run -> run.length() > 3))
            .map(runs -> runs.toList())
            .filter(runs -> !runs.isEmpty())
            .toList();
    this.frequent = mostFrequent();
  }

  List<Asked> draw(int number) {
    List<Supplier<String>> forms =
        List.of(this::word, this::word, this::words, this::words, this::phrase);
    List<Asked> drawn = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String query = forms.get(i % forms.size()).get();
      boolean isNarrowed = !filters.isEmpty() && random.nextInt(4) == 0;
      drawn.add(isNarrowed ? Asked.of(query, any(filters)) : Asked.of(query));
    }
    return drawn;
  }

  private String word() {
    return random.nextInt(4) == 0 ? any(frequent) : cut(any(any(passages)), 2, 4);
  }

  /** Two or three that one passage holds, in the order of chance. */
  private String words() {
    List<String> runs = any(passages);
    List<String> words = new ArrayList<>(List.of(word()));
    for (int more = 1 + random.nextInt(2); more > 0; more--) {
      words.add(cut(any(runs), 2, 4));
    }
    return String.join(" ", words);
  }

  private String phrase() {
    return '"' + cut(any(any(passages)), 4, 10) + '"';
  }

  private String cut(String run, int least, int most) {
    int length = Math.min(run.length(), least + random.nextInt(most - least + 1));
    int start = random.nextInt(run.length() - length + 1);
    return run.substring(start, start + length);
  }

  private List<String> mostFrequent() {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> runs : passages) {
      for (String run : runs) {
        for (int i = 0; i + 2 <= run.length(); i++) {
          counts.merge(run.substring(i, i + 2), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(FREQUENT)
        .map(Map.Entry::getKey)
        .toList();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
