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
    int[] counts = new int[Script.values().length];
    passages.forEach(passage -> Script.count(passage.text(), counts));
    return new MixedScript(
        stranger(Script.TRADITIONAL, counts).or(() -> stranger(Script.SIMPLIFIED, counts)));
  }

  /** The script, if it is there and the text is clearly in the other. */
  private static Optional<Script> stranger(Script script, int[] counts) {
    int strange = counts[script.ordinal()];
    int all = counts[0] + counts[1];
    boolean known = all >= FEWEST && all - strange > CLEARLY * strange;
    return known && strange >= STRANGE ? Optional.of(script) : Optional.empty();
  }

  /** The words from the first strange character to the last. */
  Optional<String> in(String text) {
    return stranger.flatMap(script -> span(script, text));
  }

  private static Optional<String> span(Script script, String text) {
    int first = -1;
    int last = -1;
    int strange = 0;
    boolean unlike = false;
    for (int i = 0; i < text.length(); i++) {
      if (script.owns(text.charAt(i))) {
        first = first < 0 ? i : first;
        last = i;
        strange++;
        unlike |= text.charAt(i) != text.charAt(first);
      }
    }
    return strange >= STRANGE && unlike
        ? Optional.of(text.substring(first, last + 1))
        : Optional.empty();
  }
}
