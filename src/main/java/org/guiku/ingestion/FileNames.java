package org.guiku.ingestion;

/** Names of files as people see them. */
final class FileNames {

  private static final int LONGEST = 255;

  private FileNames() {}

  /**
   * The name without folders, and without control characters and those that turn the direction of
   * writing, with which a name can be made to look like another; never empty.
   */
  static String clean(String name) {
    String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder shown = new StringBuilder();
    own.codePoints().filter(FileNames::isShown).forEach(shown::appendCodePoint);
    String clean = shown.toString().strip();
    if (clean.isEmpty()) {
      return "unnamed";
    }
    return clean.length() <= LONGEST ? clean : shortened(clean);
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /** Keeps the ending, by which people know the format. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int cut = LONGEST - ending.length();
    boolean withinOne = Character.isHighSurrogate(name.charAt(cut - 1));
    return name.substring(0, withinOne ? cut - 1 : cut) + ending;
  }
}
