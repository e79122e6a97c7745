package org.guiku.ingestion.damage;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.Passage;

/** Words in one script within a text that is written in the other. */
final class MixedScript {

  /** A text's script is known when so many times more characters speak for it than against. */
  private static final int CLEARLY = 4;

  /** Fewer characters than this in the whole text tell no script. */
  private static final int FEWEST = 10;

  /** One character may be a name's own or a scribe's habit; three, two of them unlike, are not. */
  private static final int STRANGE = 3;

  private final Optional<Script> stranger;

  private MixedScript(Optional<Script> stranger) {
    this.stranger = stranger;
  }

  static MixedScript of(List<Passage> passages) {
    long simplified = count(Script.SIMPLIFIED, passages);
    long traditional = count(Script.TRADITIONAL, passages);
    if (simplified + traditional < FEWEST) {
      return new MixedScript(Optional.empty());
    }
    return new MixedScript(
        simplified > CLEARLY * traditional
            ? Optional.of(Script.TRADITIONAL)
            : traditional > CLEARLY * simplified
                ? Optional.of(Script.SIMPLIFIED)
                : Optional.empty());
  }

  private static long count(Script script, List<Passage> passages) {
    return passages.stream().mapToLong(passage -> script.count(passage.text())).sum();
  }

  /** The words from the first strange character to the last. */
  Optional<String> in(String text) {
    return stranger.filter(script -> isStrange(script, text)).map(script -> span(script, text));
  }

  private static boolean isStrange(Script script, String text) {
    return script.count(text) >= STRANGE
        && text.chars().filter(script::owns).distinct().limit(2).count() == 2;
  }

  private static String span(Script script, String text) {
    int first = 0;
    while (!script.owns(text.charAt(first))) {
      first++;
    }
    int last = text.length() - 1;
    while (!script.owns(text.charAt(last))) {
      last--;
    }
    return text.substring(first, last + 1);
  }
}
