package org.guiku.search.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A text as it is compared: folded code points without white space, each knowing where in the text
 * it came from.
 *
 * <p>A place may have several readings: an O or 0 among Chinese numerals (二O三五) reads both as
 * itself and as 〇, what {@link Script} says may stand for several characters reads as all of them,
 * and {@link YearBrackets} read as the usual ones and as themselves. Two texts agree in a place
 * where they have a reading in common, so that a literal cut from anywhere is found, and other
 * writings of it too. The first reading is the one by which a place is weighed.
 */
public final class Folded {

  /** A zero is looked for at most that far from the numerals around it. */
  private static final int ZEROS = 3;

  private static final int[] NONE = {};
  private static final int[] LETTER_O = {Characters.ZERO, 'o'};
  private static final int[] DIGIT_0 = {Characters.ZERO, '0'};

  private final String text;
  private final int[] codes;
  private final int[] starts;
  private final BitSet spaced = new BitSet();
  private final Map<Integer, int[]> doubtful = new HashMap<>(0);
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
    folded.doubtful.replaceAll((i, none) -> folded.readingsOf(i));
    return folded;
  }

  private void append(int code, int start) {
    int fold = Characters.fold(code);
    if (fold != Characters.DROPPED) {
      if (Characters.isDoubtful(code)) {
        doubtful.put(length, NONE);
      }
      codes[length] = fold;
      starts[length++] = start;
      if (YearBrackets.endAt(length, codes)) {
        doubtful.put(length - YearBrackets.LENGTH, NONE);
        doubtful.put(length - 1, NONE);
      }
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

  /** How many readings a place has. */
  int readings(int i) {
    return several(i).length == 0 ? 1 : several(i).length;
  }

  /** One of the readings of a place, from 0. */
  int reading(int i, int number) {
    int[] readings = several(i);
    return readings.length == 0 ? codes[i] : readings[number];
  }

  /** The reading that all writings of the same thing share. */
  int canonical(int i) {
    return reading(i, 0);
  }

  /** Whether a place has a reading in common with one of another text. */
  boolean agrees(int i, Folded other, int j) {
    // What a place folds to is always among its readings.
    return codes[i] == other.codes[j]
        || ((mayBeSeveral(i) || other.mayBeSeveral(j)) && meets(i, other, j));
  }

  private boolean mayBeSeveral(int i) {
    return Characters.looksLikeZero(codes[i]) || (!doubtful.isEmpty() && doubtful.containsKey(i));
  }

  private boolean meets(int i, Folded other, int j) {
    int[] readings = several(i);
    return readings.length == 0
        ? other.reads(j, codes[i])
        : Arrays.stream(readings).anyMatch(reading -> other.reads(j, reading));
  }

  private boolean reads(int i, int code) {
    int[] readings = several(i);
    return readings.length == 0
        ? codes[i] == code
        : Arrays.stream(readings).anyMatch(reading -> reading == code);
  }

  /** The readings of a place that has more than one, else none. */
  private int[] several(int i) {
    int code = codes[i];
    if (Characters.looksLikeZero(code) && isAmongNumerals(i)) {
      return code == 'o' ? LETTER_O : DIGIT_0;
    }
    return doubtful.isEmpty() ? NONE : doubtful.getOrDefault(i, NONE);
  }

  private int[] readingsOf(int i) {
    int usual = YearBrackets.usual(codes[i]);
    return usual == codes[i] ? readingsByScript(i) : new int[] {usual, codes[i]};
  }

  private int[] readingsByScript(int i) {
    int written = Characters.common(text.codePointAt(starts[i]));
    int[] readings = Script.readings(written, codes, length, i);
    return readings.length == 1 && readings[0] == codes[i] ? NONE : readings;
  }

  /** Whether a run of letters and digits begins here. */
  boolean startsRun(int i) {
    return Characters.inRun(codes[i])
        && (i == 0 || spaced.get(i) || !Characters.inRun(codes[i - 1]));
  }

  /** Whether it belongs to a run of letters and digits. */
  boolean isInRun(int i) {
    return Characters.inRun(codes[i]);
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
