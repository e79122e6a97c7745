package org.guiku.search.query;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import org.guiku.documents.OrdinaryHan;

/**
 * How one code point is compared: width, case, script, old forms and the zeros fold, one to one.
 */
final class Characters {

  /** What a code point folds to that does not count: white space, controls, formatting. */
  static final int DROPPED = 0;

  static final int ZERO = '〇';

  private static final int BMP = 0x10000;
  private static final String NUMERALS = "〇一二三四五六七八九十";
  private static final Set<UnicodeBlock> VARIANTS =
      Set.of(
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.SMALL_FORM_VARIANTS,
          UnicodeBlock.VERTICAL_FORMS,
          UnicodeBlock.KANGXI_RADICALS,
          UnicodeBlock.CJK_RADICALS_SUPPLEMENT,
          UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
          UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT);
  private static final Set<UnicodeScript> WRITTEN_WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL);

  private static final int[] FOLDED = new int[BMP];
  private static final boolean[] IN_RUNS = new boolean[BMP];
  private static final boolean[] DOUBTFUL = new boolean[BMP];

  static {
    for (int code = 0; code < BMP; code++) {
      FOLDED[code] = computeFold(code);
      IN_RUNS[code] = computeInRun(code);
      DOUBTFUL[code] = Script.isDoubtful(common(code));
    }
  }

  private Characters() {}

  /** Its folded form, or {@link #DROPPED}. */
  static int fold(int code) {
    return code < BMP ? FOLDED[code] : computeFold(code);
  }

  /** Whether it may read otherwise than it folds, as {@link Script} says. */
  static boolean isDoubtful(int code) {
    return code < BMP ? DOUBTFUL[code] : Script.isDoubtful(common(code));
  }

  /** Its form in ordinary width and case, script left alone. */
  static int common(int code) {
    return Character.toLowerCase(Character.toUpperCase(commonForm(code)));
  }

  /** Whether a dropped code point separates what stands on its sides. */
  static boolean isSpace(int code) {
    return Character.isWhitespace(code) || Character.isSpaceChar(code);
  }

  /** Whether it is written in runs with spaces between, as Latin letters and digits are. */
  static boolean inRun(int code) {
    return code < BMP ? IN_RUNS[code] : computeInRun(code);
  }

  static boolean isNumeral(int code) {
    return NUMERALS.indexOf(code) >= 0;
  }

  /** Whether it may be a zero where Chinese numerals stand around it. */
  static boolean looksLikeZero(int code) {
    return code == 'o' || code == '0';
  }

  private static int computeFold(int code) {
    if (isDropped(code)) {
      return DROPPED;
    }
    if (code < BMP && Character.isSurrogate((char) code)) {
      return 0xFFFD;
    }
    int common = common(code);
    return switch (common) {
      case '○', '◯', '零' -> ZERO;
      default -> Script.first(common);
    };
  }

  private static boolean isDropped(int code) {
    return isSpace(code)
        || Character.isISOControl(code)
        || Character.getType(code) == Character.FORMAT;
  }

  private static int commonForm(int code) {
    UnicodeBlock block = UnicodeBlock.of(code);
    if (block == null || !VARIANTS.contains(block)) {
      return code;
    }
    String ordinary = OrdinaryHan.of(Character.toString(code));
    String form = Normalizer.normalize(ordinary, Normalizer.Form.NFKC);
    int first = form.codePointAt(0);
    return form.length() == Character.charCount(first) && !isDropped(first) ? first : code;
  }

  private static boolean computeInRun(int code) {
    boolean written =
        Character.isLetterOrDigit(code) || Character.getType(code) == Character.NON_SPACING_MARK;
    return written && !WRITTEN_WITHOUT_SPACES.contains(UnicodeScript.of(code));
  }
}
