package org.guiku.search.query;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms by which a text is sought that need not be found word for word, each with how often it
 * stands there: pairs of neighbouring characters, whole runs of letters and digits, and characters
 * alone.
 *
 * @param grams as {@link Grams} keeps them
 * @param characters ideographs one by one
 */
public record Gist(Map<String, Integer> grams, Map<String, Integer> characters) {

  /** A question is shorter; of what is longer the beginning tells enough. */
  private static final int LONGEST = 512;

  public static Gist of(String text) {
    Folded folded = Folded.of(text);
    Map<String, Integer> grams = new LinkedHashMap<>();
    Map<String, Integer> characters = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(folded.length(), LONGEST); i++) {
      if (Characters.inRun(folded.code(i))) {
        if (folded.startsRun(i)) {
          count(grams, Grams.run(folded, i, folded.runEnd(i)));
        }
      } else if (folded.isIdeograph(i)) {
        count(characters, folded.character(i));
        if (i + 1 < folded.length() && folded.isIdeograph(i + 1)) {
          count(grams, Grams.pair(folded.canonical(i), folded.canonical(i + 1)));
        }
      }
    }
    return new Gist(grams, characters);
  }

  private static void count(Map<String, Integer> terms, String term) {
    terms.merge(term, 1, Integer::sum);
  }
}
