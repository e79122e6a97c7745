package org.guiku.search.query;

import java.util.BitSet;

/**
 * A text as it is compared: folded code points without white space, each knowing where in the text
 * it came from.
 *
 * <p>An O or 0 among Chinese numerals (二O三五) reads both as itself and as 〇, so that a literal cut
 * from anywhere is found, and the other writings of the number too.
 */
public final class Folded {

  /** A zero is looked for at most that far from the numerals around it. */
  private static final int ZEROS = 3;

  private final String text;
  private final int[] codes;
  private final int[] starts;
  private final BitSet spaced = new BitSet();
  private int length;

  private Folded(String text) {
    this.text = text;
    this.codes = new int[text.length()];
    this.starts = new int[text.length()];
  }

  public static Folded of(String text) {
    Folded folded = new Folded(text);
    int code;
    for (int i = 0; i < text.length(); i += Character.charCount(code)) {
      code = text.codePointAt(i);
      folded.append(code, i);
    }
    return folded;
  }

  private void append(int code, int start) {
    int fold = Characters.fold(code);
    if (fold != Characters.DROPPED) {
      codes[length] = fold;
      starts[length++] = start;
    } else if (Characters.isSpace(code)) {
      spaced.set(length);
    }
  }

  /** Number of code points that count. */
  public int length() {
    return length;
  }

  /** Whether a character stands here that is written without spaces around it, and is no mark. */
  public boolean isIdeograph(int i) {
    return Character.isLetterOrDigit(codes[i]) && !Characters.inRun(codes[i]);
  }

  /** The character that all writings of the same thing share. */
  public String character(int i) {
    return Character.toString(canonical(i));
  }

  int code(int i) {
    return codes[i];
  }

  /** The other reading of a code point, or {@link Characters#DROPPED} where it has none. */
  int alternative(int i) {
    return Characters.looksLikeZero(codes[i]) && isAmongNumerals(i)
        ? Characters.ZERO
        : Characters.DROPPED;
  }

  /** The reading that all writings of the same thing share. */
  int canonical(int i) {
    int other = alternative(i);
    return other == Characters.DROPPED ? codes[i] : other;
  }

  boolean reads(int i, int code) {
    return codes[i] == code || (code == Characters.ZERO && alternative(i) == code);
  }

  /** Whether a run of letters and digits begins here. */
  boolean startsRun(int i) {
    return Characters.inRun(codes[i])
        && (i == 0 || spaced.get(i) || !Characters.inRun(codes[i - 1]));
  }

  /** Where the run ends that holds position {@code i}. */
  int runEnd(int i) {
    int end = i + 1;
    while (end < length && !spaced.get(end) && Characters.inRun(codes[end])) {
      end++;
    }
    return end;
  }

  /** Offset in the text of a code point's first character. */
  int start(int i) {
    return starts[i];
  }

  /** Offset in the text after a code point's last character. */
  int end(int i) {
    return starts[i] + Character.charCount(text.codePointAt(starts[i]));
  }

  private boolean isAmongNumerals(int i) {
    int left = i - 1;
    while (left >= 0 && i - left < ZEROS && Characters.looksLikeZero(codes[left])) {
      left--;
    }
    int right = i + 1;
    while (right < length && right - i < ZEROS && Characters.looksLikeZero(codes[right])) {
      right++;
    }
    return left >= 0
        && right < length
        && Characters.isNumeral(codes[left])
        && (Characters.isNumeral(codes[right]) || codes[right] == '年');
  }
}
