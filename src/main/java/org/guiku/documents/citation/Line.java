package org.guiku.documents.citation;

/** Text made fit for one line of a reference. */
final class Line {

  private Line() {}

  /**
   * Without control characters, line ends and halves of characters; any run of them and of spaces
   * becomes one space.
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (!isGap(c)) {
                line.appendCodePoint(c);
              } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
              }
            });
    return line.toString().strip();
  }

  /** At most so many characters, the last an ellipsis where something was cut. */
  static String clipped(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static boolean isGap(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
