package org.guiku.comparison.diff;

import com.ibm.icu.text.Transliterator;
import java.util.EnumSet;
import java.util.Set;

/**
 * What counts as the same: to the letter, or but for some ways of writing.
 *
 * @param ignored differences that are none
 */
public record Sameness(Set<Ignored> ignored) {

  /** Differences in writing that a reader may not care for. */
  public enum Ignored {
    SPACE,
    PUNCTUATION,
    /** Full and half width of letters, digits and marks. */
    WIDTH,
    /** Simplified and traditional characters. */
    SCRIPT
  }

  /** Every character counts. */
  public static final Sameness TO_THE_LETTER = new Sameness(Set.of());

  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  public Sameness {
    ignored = Set.copyOf(ignored);
  }

  /** But for these. */
  public static Sameness ignoring(Ignored first, Ignored... more) {
    return new Sameness(EnumSet.of(first, more));
  }

  /**
   * What is left of a text when what is ignored is taken away; equal for texts that are the same.
   */
  public String of(String text) {
    if (ignored.isEmpty()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    String simplified = ignored.contains(Ignored.SCRIPT) ? SIMPLIFIED.transliterate(text) : text;
    simplified.codePoints().map(this::folded).filter(this::counts).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private int folded(int character) {
    if (!ignored.contains(Ignored.WIDTH)) {
      return character;
    }
    boolean wide = character >= '！' && character <= '～';
    return wide ? character - '！' + '!' : character == '\u3000' ? ' ' : character;
  }

  private boolean counts(int character) {
    return !(ignored.contains(Ignored.SPACE) && isSpace(character))
        && !(ignored.contains(Ignored.PUNCTUATION) && isPunctuation(character));
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          character != '%' && character != '‰';
      default -> false;
    };
  }
}
