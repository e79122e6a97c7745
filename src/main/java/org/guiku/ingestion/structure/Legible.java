package org.guiku.ingestion.structure;

/** Tells characters that are drawn from those that only steer or stand for nothing. */
public final class Legible {

  private Legible() {}

  /** What of a text is drawn; white space is not. */
  public static String of(String text) {
    return text.codePoints().allMatch(Legible::isDrawn)
        ? text
        : text.codePoints()
            .filter(Legible::isDrawn)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isDrawn(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
