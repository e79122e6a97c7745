package org.guiku.documents;

import java.util.Optional;

/** What a document is called until a person says otherwise. */
final class TitleRule {

  private static final int SHORTEST = 4;
  private static final int LONGEST_LINE = 60;

  private TitleRule() {}

  /**
   * The title that the text states, unless the file's name says more: names are often the title
   * with the year or the place before it. Where the text states none and the name is no Chinese,
   * its first line, if it is short, stands for it.
   */
  static String of(String fileName, Reading reading) {
    String name = ofFileName(fileName);
    return reading
        .title()
        .or(() -> hasHan(name) ? Optional.empty() : firstLine(reading))
        .map(title -> title.strip().replaceAll("\\s+", " "))
        .filter(title -> title.codePointCount(0, title.length()) >= SHORTEST)
        .filter(title -> !name.contains(title))
        .orElse(name);
  }

  static String ofFileName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  private static Optional<String> firstLine(Reading reading) {
    return reading.passages().stream()
        .limit(1)
        .map(Passage::text)
        .filter(text -> text.length() <= LONGEST_LINE && hasHan(text))
        .findFirst();
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
