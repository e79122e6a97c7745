package org.guiku.ingestion.extract;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Whether the text that is written on a page can be used, or has to be recognised from its picture.
 *
 * <p>It cannot where there is little of it for the images (or lettering drawn as outlines) that the
 * page shows, nor where it is garbled: by a font that does not say what its characters are, or says
 * it wrongly. A watermark, a stamp or a running head over a scan is little; a photograph beside
 * paragraphs leaves them enough.
 *
 * @param text written upright, without white space
 * @param unread characters of which the font does not say what they are
 * @param imageCover share of the page that images cover, 0 to 1
 * @param curves of the page's paths
 */
record Legibility(String text, int unread, float imageCover, int curves) {

  /**
   * A page of text has about 700 characters; one that is all image with fewer than these is a scan.
   */
  private static final float SCANT = 150;

  /** Images that cover less of a page are bullets and rules. */
  private static final float SOME_IMAGE = 0.02f;

  /** A dozen characters drawn as outlines have more curves. */
  private static final int LETTERING = 400;

  /** What lettering drawn as outlines counts as, in images. */
  private static final float LETTERING_COVER = 0.3f;

  /** A watermark that fills a page says the same few characters again and again. */
  private static final int REPEATS = 6;

  /**
   * By so much OCR has to see more than is written; decorations are now and then taken for text.
   */
  private static final double MORE = 1.1;

  private static final int FEWEST = 10;
  private static final double STRANGE = 0.2;

  /** Of Han of any text more than 0.4 are common, of lists of names 0.25, of chance ones 0.05. */
  private static final double COMMON_HAN = 0.12;

  private static final int TELLING_HAN = 40;

  /** Accented letters of the most accented language of Europe are a fifth of its letters. */
  private static final double ACCENTED = 0.35;

  private static final double SYMBOLS = 0.45;
  private static final int MOST_SCRIPTS = 3;

  private static final Set<UnicodeScript> EVERYWHERE =
      Set.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN,
          UnicodeScript.HAN,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK);

  /** Whether to look at the page's picture; what that shows is still to be weighed. */
  boolean wantsOcr() {
    return isScant() || isGarbled();
  }

  /** Whether recognised text serves better. */
  boolean yieldsTo(String recognised) {
    if (isGarbled()) {
      return recognised.length() >= FEWEST || recognised.length() > text.length();
    }
    return recognised.length() > MORE * text.length() + 2;
  }

  private boolean isScant() {
    float shown = Math.max(imageCover, curves > LETTERING ? LETTERING_COVER : 0);
    long distinct = text.codePoints().distinct().count();
    return shown > SOME_IMAGE && Math.min(text.length(), REPEATS * distinct) < SCANT * shown;
  }

  private boolean isGarbled() {
    long strange = unread + text.codePoints().filter(Legibility::isStrange).count();
    return isMuch(strange, text.length() + unread, STRANGE)
        || hasChanceHan()
        || isMuch(count(Legibility::isAccented), text.length(), ACCENTED)
        || isMuch(count(Legibility::isSymbol), text.length(), SYMBOLS)
        || mixesScripts();
  }

  private boolean hasChanceHan() {
    String han =
        text.codePoints()
            .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return han.length() >= TELLING_HAN && CommonCharacters.score(han) < COMMON_HAN;
  }

  private boolean mixesScripts() {
    Map<UnicodeScript, Integer> letters = new HashMap<>();
    text.codePoints().forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    return letters.entrySet().stream()
            .filter(script -> !EVERYWHERE.contains(script.getKey()))
            .filter(script -> script.getValue() > 2 && script.getValue() * 50 > text.length())
            .count()
        >= MOST_SCRIPTS;
  }

  private long count(IntPredicate kind) {
    return text.codePoints().filter(kind).count();
  }

  private static boolean isMuch(long some, long all, double share) {
    return some >= FEWEST && some > share * all;
  }

  private static boolean isStrange(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.PRIVATE_USE
        || type == Character.CONTROL
        || type == Character.UNASSIGNED;
  }

  private static boolean isAccented(int c) {
    return c >= 0x80 && c < 0x250 && c != '·' && c != '×' && c != '°';
  }

  /** Dots and strokes fill tables of contents and forms, and prove nothing. */
  private static boolean isSymbol(int c) {
    return UnicodeBlock.of(c) == UnicodeBlock.BASIC_LATIN
        && !Character.isLetterOrDigit(c)
        && ".-_*%,".indexOf(c) < 0;
  }
}
