package org.guiku.search.query;

/** Texts in simplified script, for those who compare them otherwise than character by character. */
public final class Simplified {

  private Simplified() {}

  /** The same text, each character by what it most likely stands for; all else stays. */
  public static String of(String text) {
    int[] codes = text.codePoints().toArray();
    int[] folded = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      folded[i] = Script.first(codes[i]);
    }
    StringBuilder simplified = new StringBuilder(text.length());
    for (int i = 0; i < codes.length; i++) {
      simplified.appendCodePoint(
          Script.isDoubtful(codes[i])
              ? Script.readings(codes[i], folded, codes.length, i)[0]
              : folded[i]);
    }
    return simplified.toString();
  }
}
