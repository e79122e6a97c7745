package org.guiku.documents;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a document is called until a person says otherwise. */
final class TitleRule {

  private static final int SHORTEST = 4;
  private static final int LONGEST_LINE = 60;

  /** What people put before and behind a title to file it: 36b_…, 12-…, …_穗府办规2025-8号. */
  private static final Pattern FILING =
      Pattern.compile("^\\d{1,3}[a-z]?[_\\-.、 ]+(?!\\d)|_[^_]*\\d[^_]*$");

  /** Where news begins: 新华社北京3月22日电（记者…）. */
  private static final Pattern DATELINE = Pattern.compile("日(?:专)?电(?=$|[\\s（(：:，,])");

  /** What parts the words of a menu or of a path through a site. */
  private static final Pattern PARTED = Pattern.compile("[\\s\\u3000>＞»|｜/]+");

  private static final int FEWEST_MENU_WORDS = 3;
  private static final int LONGEST_MENU_WORD = 4;

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TitleRule() {}

  /**
   * The title that the text states, unless the file's name says the same or more: names are often
   * the title with the year or the place before it, and brackets get lost in print. Where the text
   * states none and the name is no Chinese, its first line, if it is short, stands for it.
   */
  static String of(String fileName, Reading reading) {
    String name = ofFileName(fileName);
    return reading
        .title()
        .filter(title -> !isDateline(title))
        .or(() -> hasHan(name) ? Optional.empty() : firstLine(reading))
        .map(title -> title.strip().replaceAll("\\s+", " "))
        .filter(title -> title.codePointCount(0, title.length()) >= SHORTEST)
        .map(title -> theFuller(FILING.matcher(name).replaceAll(""), title))
        .orElse(name);
  }

  static String ofFileName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  private static String theFuller(String name, String title) {
    return letters(name).contains(letters(title)) ? name : title;
  }

  private static String letters(String text) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(text).replaceAll("");
  }

  private static Optional<String> firstLine(Reading reading) {
    return reading.passages().stream()
        .limit(1)
        .map(Passage::text)
        .filter(text -> text.length() <= LONGEST_LINE && hasHan(text))
        .filter(text -> !isDateline(text) && !isMenu(text))
        .findFirst();
  }

  private static boolean isDateline(String text) {
    return DATELINE.matcher(text.strip()).find();
  }

  /** Many short words; single characters are a title that was set wide. */
  private static boolean isMenu(String text) {
    String[] words = PARTED.split(text.strip(), -1);
    return words.length >= FEWEST_MENU_WORDS
        && Stream.of(words).allMatch(word -> word.length() <= LONGEST_MENU_WORD)
        && Stream.of(words).anyMatch(word -> word.length() > 1);
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
