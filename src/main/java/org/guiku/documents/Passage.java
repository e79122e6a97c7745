package org.guiku.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A paragraph, list item, table row or heading of a document: the smallest thing that is cited.
 *
 * @param ordinal place in reading order, from 1
 * @param section headings above it from the outermost; a heading's own text ends its own path
 * @param text without line breaks; the cells of a row are separated by tabs
 * @param lines where the text stands on its pages, in reading order; empty where the format has no
 *     pages
 */
public record Passage(
    int ordinal, Kind kind, List<String> section, String text, List<TextLine> lines) {

  /** What a passage is in its document. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW
  }

  public Passage {
    section = List.copyOf(section);
    lines = List.copyOf(lines);
  }

  /** The page on which it begins, from 1. */
  public OptionalInt page() {
    return lines.isEmpty() ? OptionalInt.empty() : OptionalInt.of(lines.getFirst().page());
  }

  /** One box for each page that the passage touches, in reading order. */
  public List<Box> boxes() {
    Map<Integer, Box> byPage = new LinkedHashMap<>();
    lines.forEach(line -> byPage.merge(line.page(), line.box(), Box::around));
    return List.copyOf(byPage.values());
  }

  /** The boxes of the characters from {@code start} to before {@code end}, one for each line. */
  public List<Box> boxes(int start, int end) {
    return lines.stream().flatMap(line -> line.box(start, end).stream()).toList();
  }
}
