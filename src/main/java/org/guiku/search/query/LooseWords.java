package org.guiku.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The words of what is written without spaces and quotes: 《碳达峰、碳中和》。 holds two.
 *
 * <p>A comma, 、 or ； parts words where the nearest letters on both sides are Han. Marks at the
 * edges of a word fall away, and so do brackets there that hold the whole word or have lost their
 * mate. All else is the word's own: 98.3%, R&D, 3,406, 〔2021〕12号, 办法（试行）.
 */
final class LooseWords {

  private static final String SEPARATORS = ",;、";

  /** In their folded form. */
  private static final String MARKS = SEPARATORS + ".:!?。…—–·'‘’“”「」『』\"";

  private static final String OPENERS = "(〔《〈【[{";
  private static final String CLOSERS = ")〕》〉】]}";

  private static final int ALONE = -1;

  private final int[] codes;
  private final int[] mates;

  private LooseWords(int[] codes) {
    this.codes = codes;
    this.mates = mates(codes);
  }

  static List<String> in(String text) {
    int[] codes = text.codePoints().toArray();
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int cut : cuts(codes)) {
      addWord(Arrays.copyOfRange(codes, start, cut), words);
      start = cut;
    }
    addWord(Arrays.copyOfRange(codes, start, codes.length), words);
    return words;
  }

  private static List<Integer> cuts(int[] codes) {
    List<Integer> cuts = new ArrayList<>();
    boolean afterHan = false;
    int separator = ALONE;
    for (int i = 0; i < codes.length; i++) {
      int code = codes[i];
      if (SEPARATORS.indexOf(Characters.fold(code)) >= 0) {
        separator = i;
      } else if (!isMark(code) && !isBracket(code)) {
        boolean han = Character.isIdeographic(code);
        if (separator != ALONE && afterHan && han) {
          cuts.add(separator);
        }
        separator = ALONE;
        afterHan = han;
      }
    }
    return cuts;
  }

  private static void addWord(int[] codes, List<String> words) {
    String word = new LooseWords(codes).withoutEdges();
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  private String withoutEdges() {
    int start = 0;
    int end = codes.length;
    while (start < end) {
      if (isLoose(start)) {
        start++;
      } else if (isLoose(end - 1)) {
        end--;
      } else if (mates[start] == end - 1) {
        start++;
        end--;
      } else {
        break;
      }
    }
    return new String(codes, start, end - start);
  }

  private boolean isLoose(int i) {
    return isMark(codes[i]) || (isBracket(codes[i]) && mates[i] == ALONE);
  }

  private static int[] mates(int[] codes) {
    int[] mates = new int[codes.length];
    Arrays.fill(mates, ALONE);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < codes.length; i++) {
      int code = Characters.fold(codes[i]);
      int closer = CLOSERS.indexOf(code);
      if (OPENERS.indexOf(code) >= 0) {
        open.push(i);
      } else if (closer >= 0
          && !open.isEmpty()
          && OPENERS.charAt(closer) == Characters.fold(codes[open.element()])) {
        mates[i] = open.pop();
        mates[mates[i]] = i;
      }
    }
    return mates;
  }

  private static boolean isMark(int code) {
    int fold = Characters.fold(code);
    return fold == Characters.DROPPED || MARKS.indexOf(fold) >= 0;
  }

  private static boolean isBracket(int code) {
    int fold = Characters.fold(code);
    return OPENERS.indexOf(fold) >= 0 || CLOSERS.indexOf(fold) >= 0;
  }
}
