package org.guiku.documents;

/**
 * Something broken in a text as it came; the text itself is left as it is.
 *
 * @param ordinal of the passage
 * @param text the broken words, as they stand in the passage
 */
public record Damage(Kind kind, int ordinal, String text) {

  /** How a text is broken. */
  public enum Kind {
    /** Characters were replaced by others on the way: {@code 确?!毒V要》}. */
    LOST_CHARACTERS,
    /** Traditional and simplified script within one text. */
    MIXED_SCRIPT,
    /** Text of someone else: advertising, menus, a stray line at the end. */
    FOREIGN_TEXT
  }
}
