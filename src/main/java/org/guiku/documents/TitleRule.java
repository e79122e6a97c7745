package org.guiku.documents;

import java.util.Optional;

/** What a document is called until a person says otherwise. */
final class TitleRule {

  private static final int SHORTEST = 4;

  private TitleRule() {}

  /**
   * The title that the text states, unless the file's name says more: names are often the title
   * with the year or the place before it.
   */
  static String of(String fileName, Optional<String> stated) {
    String name = ofFileName(fileName);
    return stated
        .map(title -> title.strip().replaceAll("\\s+", " "))
        .filter(title -> title.codePointCount(0, title.length()) >= SHORTEST)
        .filter(title -> !name.contains(title))
        .orElse(name);
  }

  static String ofFileName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
