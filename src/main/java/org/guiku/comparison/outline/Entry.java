package org.guiku.comparison.outline;

import java.util.List;
import java.util.OptionalInt;

/**
 * A point of an outline, or a heading of a draft.
 *
 * @param place among the entries of its text, from 0
 * @param number as written, with what stands between it and the wording; empty where there is none
 * @param wording without its number
 * @param notes what is said under it, up to the next entry
 * @param level from 1, titles not counted
 * @param parent place of the entry above it, or {@link #NONE}
 * @param section headings above it, from the outermost, titles not counted
 * @param ordinal of its passage
 * @param page of its passage, where the format has pages
 */
public record Entry(
    int place,
    String number,
    String wording,
    String notes,
    int level,
    int parent,
    List<String> section,
    int ordinal,
    OptionalInt page) {

  /** The parent of what stands at the top. */
  public static final int NONE = -1;

  public Entry {
    section = List.copyOf(section);
  }

  /** Whether it heads a box, a table or a figure, which are no chapters. */
  boolean isBox() {
    return number.matches("[\\s　]*(?:专栏|表|图).*");
  }
}
