package org.guiku.search.query;

import java.util.Arrays;

/** Texts in simplified script, for those who compare them otherwise than character by character. */
public final class Simplified {

  private Simplified() {}

  /**
   * The same text, each character by what it most likely stands for; all else stays. What is
   * simplified already stays as it is: only elsewhere may its 覆 and 瞭 stand for 复 and 了.
   */
  public static String of(String text) {
    int[] codes = text.codePoints().toArray();
    int[] folded = Arrays.stream(codes).map(Script::first).toArray();
    boolean stays = isSimplified(codes);
    StringBuilder simplified = new StringBuilder(text.length());
    for (int i = 0; i < codes.length; i++) {
      simplified.appendCodePoint(
          Script.isDoubtful(codes[i]) && !stays
              ? Script.simplified(codes[i], folded, codes.length, i)
              : folded[i]);
    }
    return simplified.toString();
  }

  /** False also where no character tells, as in 乾燥. */
  private static boolean isSimplified(int[] codes) {
    return Arrays.stream(codes).anyMatch(Script::isSimplified)
        && Arrays.stream(codes).noneMatch(Script::isTraditional);
  }
}
