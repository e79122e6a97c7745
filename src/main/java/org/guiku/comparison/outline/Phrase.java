package org.guiku.comparison.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guiku.comparison.diff.Likeness;
import org.guiku.comparison.diff.Sameness;

/**
 * A wording as it is compared: without what stands in brackets at its end, spaces and marks.
 *
 * @param segments what is named side by side in it, itself where it names one thing
 */
record Phrase(String text, Likeness letters, List<String> segments) {

  private static final Sameness LOOSELY =
      Sameness.ignoring(
          Sameness.Ignored.SPACE,
          Sameness.Ignored.PUNCTUATION,
          Sameness.Ignored.WIDTH,
          Sameness.Ignored.SCRIPT);

  private static final Pattern ASIDE = Pattern.compile("(?<=.)[（(][^）)]*[）)]\\s*$");
  private static final Pattern JOINT = Pattern.compile("[与和及暨、，,&;；]|\\s+and\\s+");

  /** Fewer letters name nothing. */
  private static final int SHORTEST = 2;

  static Phrase of(String wording) {
    String named = ASIDE.matcher(wording).replaceFirst("");
    List<String> segments =
        Arrays.stream(JOINT.split(named))
            .map(Phrase::folded)
            .filter(segment -> segment.length() >= SHORTEST)
            .toList();
    String text = folded(named);
    return new Phrase(text, Likeness.of(text), segments.isEmpty() ? List.of(text) : segments);
  }

  /** The letters of running text, so that they can be looked for in it. */
  static Likeness lettersOf(String text) {
    return Likeness.of(text.toLowerCase(Locale.ROOT));
  }

  private static String folded(String text) {
    return LOOSELY.of(text).toLowerCase(Locale.ROOT);
  }

  /** Which part of it stands somewhere in another, from 0 to 1; 0 where it is too short to tell. */
  double within(Phrase other) {
    int[] pairs = inner(letters);
    Set<Integer> there = Arrays.stream(inner(other.letters)).boxed().collect(Collectors.toSet());
    return pairs.length < 2
        ? 0
        : (double) Arrays.stream(pairs).filter(there::contains).count() / pairs.length;
  }

  /** Without the pair that says how a text begins. */
  static int[] inner(Likeness letters) {
    return letters.pairs().filter(pair -> pair >>> 16 != 0).toArray();
  }

  boolean isSame(Phrase other) {
    return text.equals(other.text);
  }
}
