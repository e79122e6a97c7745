package org.guiku.ingestion.ocr;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends what the recognising model confuses as a habit. */
final class SeenText {

  /** The dash of two ems comes out as two strokes, each taken for 一 or a hyphen. */
  private static final Pattern OPENING_DASH =
      Pattern.compile("^[一－—-]{2}(?=\\p{IsHan})(?!对应|列举|说明)");

  private static final Pattern DASH = Pattern.compile("[－—]一|一[－—]|(?<=[\\p{IsHan}”》）])[－-]{2}");

  private static final Map<Integer, Integer> FULL_WIDTH =
      Map.of(
          (int) ',', (int) '，', (int) ';', (int) '；', (int) ':', (int) '：', (int) '?', (int) '？',
          (int) '!', (int) '！', (int) '(', (int) '（', (int) ')', (int) '）');

  private SeenText() {}

  static String mended(String text) {
    String dashed = DASH.matcher(text).replaceAll("——");
    Matcher opening = OPENING_DASH.matcher(dashed);
    return fullWidth(opening.find() ? "——" + dashed.substring(opening.end()) : dashed);
  }

  /**
   * Marks after Han are set full width, however narrow they look, and so is what opens before it.
   */
  private static String fullWidth(String text) {
    int[] characters = text.codePoints().toArray();
    StringBuilder mended = new StringBuilder();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      boolean amongHan = isHan(characters, i - 1) || c == '(' && isHan(characters, i + 1);
      mended.appendCodePoint(amongHan ? FULL_WIDTH.getOrDefault(c, c) : c);
    }
    return mended.toString();
  }

  private static boolean isHan(int[] characters, int at) {
    return at >= 0
        && at < characters.length
        && UnicodeScript.of(characters[at]) == UnicodeScript.HAN;
  }
}
