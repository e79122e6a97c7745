package org.guiku.search.meaning;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Cuts a text into the pieces that a BERT model knows: a Han character or a mark of punctuation
 * each by itself, other words into the longest pieces of the vocabulary, from the left.
 *
 * <p>Source: the WordPiece scheme of BERT (Devlin et al. 2019), without a change of case.
 */
final class WordPieces {

  private static final String CONTINUED = "##";

  /** A longer word is unknown as a whole. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int begin;
  private final int end;
  private final int unknown;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.begin = numberOf("[CLS]");
    this.end = numberOf("[SEP]");
    this.unknown = numberOf("[UNK]");
  }

  /**
   * The numbers of the pieces between those of begin and end.
   *
   * @param most as many numbers are given at most; what does not fit is left away
   */
  long[] of(String text, int most) {
    Pieces pieces = new Pieces(most - 1);
    pieces.add(begin);
    int length = text.length();
    for (int i = 0; i < length && !pieces.isFull(); ) {
      int code = text.codePointAt(i);
      int next = i + Character.charCount(code);
      if (standsAlone(code)) {
        addWord(text.substring(i, next), pieces);
      } else if (!isBlank(code) && !isDropped(code)) {
        next = endOf(text, next, c -> standsAlone(c) || isBlank(c));
        addWord(withoutDropped(text.substring(i, next)), pieces);
      }
      i = next;
    }
    return pieces.closedBy(end);
  }

  private static int endOf(String text, int start, IntPredicate ends) {
    int i = start;
    while (i < text.length() && !ends.test(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static String withoutDropped(String word) {
    if (word.codePoints().noneMatch(WordPieces::isDropped)) {
      return word;
    }
    int[] kept = word.codePoints().filter(code -> !isDropped(code)).toArray();
    return new String(kept, 0, kept.length);
  }

  private void addWord(String word, Pieces pieces) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      pieces.add(unknown);
      return;
    }
    int before = pieces.size();
    int start = 0;
    while (start < word.length()) {
      int stop = longestPiece(word, start);
      if (stop == start) {
        pieces.cutTo(before);
        pieces.add(unknown);
        return;
      }
      pieces.add(numberOf(piece(word, start, stop)));
      start = stop;
    }
  }

  /** Where the longest known piece ends that begins there; the beginning where there is none. */
  private int longestPiece(String word, int start) {
    int stop = word.length();
    while (stop > start && !vocabulary.containsKey(piece(word, start, stop))) {
      stop = word.offsetByCodePoints(stop, -1);
    }
    return stop;
  }

  private int numberOf(String piece) {
    return Objects.requireNonNull(vocabulary.get(piece), piece);
  }

  private static String piece(String word, int start, int stop) {
    String piece = word.substring(start, stop);
    return start == 0 ? piece : CONTINUED + piece;
  }

  private static boolean standsAlone(int code) {
    return isIdeograph(code) || isPunctuation(code);
  }

  private static boolean isBlank(int code) {
    return code == '\t'
        || code == '\n'
        || code == '\r'
        || switch (Character.getType(code)) {
          case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }

  private static boolean isDropped(int code) {
    return switch (Character.getType(code)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
          !isBlank(code);
      default -> code == 0xFFFD;
    };
  }

  /** The blocks that BERT counts as Chinese, which leave out those of later Unicode. */
  private static boolean isIdeograph(int code) {
    return code >= 0x4E00 && code <= 0x9FFF
        || code >= 0x3400 && code <= 0x4DBF
        || code >= 0x20000 && code <= 0x2A6DF
        || code >= 0x2A700 && code <= 0x2B73F
        || code >= 0x2B740 && code <= 0x2B81F
        || code >= 0x2B920 && code <= 0x2CEAF
        || code >= 0xF900 && code <= 0xFAFF
        || code >= 0x2F800 && code <= 0x2FA1F;
  }

  private static boolean isPunctuation(int code) {
    return switch (Character.getType(code)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> "$+<=>^`|~".indexOf(code) >= 0;
    };
  }

  /** Numbers as they come, no more than there is room for. */
  private static final class Pieces {

    private final int most;
    private long[] numbers = new long[64];
    private int size;

    private Pieces(int most) {
      this.most = most;
    }

    private boolean isFull() {
      return size >= most;
    }

    private int size() {
      return size;
    }

    private void add(int number) {
      if (isFull()) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    private void cutTo(int length) {
      size = Math.min(size, length);
    }

    private long[] closedBy(int number) {
      long[] all = Arrays.copyOf(numbers, size + 1);
      all[size] = number;
      return all;
    }
  }
}
