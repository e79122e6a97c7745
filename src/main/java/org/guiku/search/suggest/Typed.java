package org.guiku.search.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody has typed so far, as it is looked for among {@link Forms}.
 *
 * @param written as it stands: Chinese, pinyin or initials
 * @param sounded how the Chinese in it sounds, for what is written with another character of that
 *     sound (森林复盖率) or not yet set by an input method (森林fugai)
 * @param mistyped what may hold one wrong letter
 */
public record Typed(Forms written, Forms sounded, Forms mistyped) {

  /** In shorter words one wrong letter leaves too little. */
  private static final int SHORTEST_MISTYPED = 4;

  private static final int SHORTEST_SOUNDED = 2;

  public static Typed of(String text) {
    String letters = Letters.cut(Letters.of(text), Forms.LONGEST);
    boolean chinese = letters.codePoints().anyMatch(Character::isIdeographic);
    List<String> written =
        chinese || letters.isEmpty() ? List.of(letters) : List.of(letters, Sounds.typed(letters));
    return new Typed(
        forms(written, chinese ? 1 : 2),
        forms(chinese ? sounds(letters) : List.of(), 1),
        mistyped(written));
  }

  public boolean isEmpty() {
    return written.beginning().isEmpty();
  }

  private static List<String> sounds(String letters) {
    if (letters.codePointCount(0, letters.length()) < SHORTEST_SOUNDED) {
      return List.of();
    }
    List<String> sounds = new ArrayList<>();
    for (List<String> reading : Sounds.of(letters)) {
      sounds.add(String.join("", reading));
      if (!letters.codePoints().allMatch(Character::isIdeographic)) {
        sounds.add(reading.stream().map(Forms::initial).collect(Collectors.joining()));
      }
    }
    return sounds;
  }

  private static Forms mistyped(List<String> written) {
    List<String> words =
        written.stream()
            .filter(word -> Letters.count(word) >= SHORTEST_MISTYPED)
            .map(word -> Letters.cut(word, Forms.LONGEST_INSIDE))
            .toList();
    return forms(words, 1);
  }

  private static Forms forms(Collection<String> words, int shortestInside) {
    return new Forms(
        words.stream()
            .filter(word -> !word.isEmpty())
            .map(word -> Letters.cut(word, Forms.LONGEST))
            .collect(Collectors.toUnmodifiableSet()),
        words.stream()
            .filter(word -> Letters.count(word) >= shortestInside)
            .map(word -> Letters.cut(word, Forms.LONGEST_INSIDE))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
